/** Tests the rate limits without servers. */
@NullMarked
package cn.volunteering.gateway.limits;

import org.jspecify.annotations.NullMarked;
