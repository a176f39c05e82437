/** The events of volunteer-service that this service follows, in records of its own. */
@NullMarked
package cn.volunteering.activity.roster.events;

import org.jspecify.annotations.NullMarked;
