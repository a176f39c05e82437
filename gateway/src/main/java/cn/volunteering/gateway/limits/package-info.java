/** Limits on request size and request rate. */
@NullMarked
package cn.volunteering.gateway.limits;

import org.jspecify.annotations.NullMarked;
