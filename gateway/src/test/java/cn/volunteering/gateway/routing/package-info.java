/** Tests of the routing without a gateway around it. */
@NullMarked
package cn.volunteering.gateway.routing;

import org.jspecify.annotations.NullMarked;
