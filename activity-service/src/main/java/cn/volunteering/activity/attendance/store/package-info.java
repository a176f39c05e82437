/** Attendances as they are stored. */
@NullMarked
package cn.volunteering.activity.attendance.store;

import org.jspecify.annotations.NullMarked;
