/** The entrance to the platform: sign-in for browsers, routing, limits, the event door and the console. */
@NullMarked
package cn.volunteering.gateway;

import org.jspecify.annotations.NullMarked;
