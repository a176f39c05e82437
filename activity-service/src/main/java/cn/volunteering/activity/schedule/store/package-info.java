/** Storage of activities. */
@NullMarked
package cn.volunteering.activity.schedule.store;

import org.jspecify.annotations.NullMarked;
