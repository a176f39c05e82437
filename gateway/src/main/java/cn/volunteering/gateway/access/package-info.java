/** Follows the ends of access that the registry reports. */
@NullMarked
package cn.volunteering.gateway.access;

import org.jspecify.annotations.NullMarked;
