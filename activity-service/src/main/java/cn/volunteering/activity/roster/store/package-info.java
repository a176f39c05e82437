/** The roster as it is stored: two tables that events of volunteer-service keep up to date. */
@NullMarked
package cn.volunteering.activity.roster.store;

import org.jspecify.annotations.NullMarked;
