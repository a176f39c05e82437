/** Storage of attendances. */
@NullMarked
package cn.volunteering.activity.attendance.store;

import org.jspecify.annotations.NullMarked;
