/** Storage of the roster: two tables kept up to date by the events of volunteer-service. */
@NullMarked
package cn.volunteering.activity.roster.store;

import org.jspecify.annotations.NullMarked;
