/** Rules of this part, without servers. */
@NullMarked
package cn.volunteering.gateway.caller;

import org.jspecify.annotations.NullMarked;
