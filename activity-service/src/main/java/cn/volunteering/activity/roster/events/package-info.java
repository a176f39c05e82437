/** What this service listens to of volunteer-service, in records of its own. */
@NullMarked
package cn.volunteering.activity.roster.events;

import org.jspecify.annotations.NullMarked;
