/** The caller of a request, as its token describes it. All other packages of the gateway may use it. */
@NullMarked
package cn.volunteering.gateway.caller;

import org.jspecify.annotations.NullMarked;
