/** Tests the routing without a running gateway. */
@NullMarked
package cn.volunteering.gateway.routing;

import org.jspecify.annotations.NullMarked;
