/** Follows the volunteers of volunteer-service. */
@NullMarked
package cn.volunteering.registry.access.events;

import org.jspecify.annotations.NullMarked;
