/** Tests callers without servers. */
@NullMarked
package cn.volunteering.gateway.caller;

import org.jspecify.annotations.NullMarked;
