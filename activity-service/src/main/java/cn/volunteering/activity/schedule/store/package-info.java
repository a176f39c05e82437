/** Activities as they are stored. */
@NullMarked
package cn.volunteering.activity.schedule.store;

import org.jspecify.annotations.NullMarked;
