/** Rules of this part, without servers. */
@NullMarked
package cn.volunteering.gateway.limits;

import org.jspecify.annotations.NullMarked;
