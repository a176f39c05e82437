/** Forwards requests to the parts of the platform, and answers for a part that is down. */
@NullMarked
package cn.volunteering.gateway.routing;

import org.jspecify.annotations.NullMarked;
