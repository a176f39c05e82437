/** Access tokens: what stands in them, who may be what, and how they are checked. The same for the gateway and all services. */
@NullMarked
package cn.volunteering.tokens;

import org.jspecify.annotations.NullMarked;
