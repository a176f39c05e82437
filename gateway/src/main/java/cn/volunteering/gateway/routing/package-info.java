/** Sends requests on to the part of the platform they are for, and answers when that part is away. */
@NullMarked
package cn.volunteering.gateway.routing;

import org.jspecify.annotations.NullMarked;
