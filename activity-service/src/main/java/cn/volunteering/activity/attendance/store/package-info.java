/** Attendances as they are stored, and the key that seals check-in tokens. */
@NullMarked
package cn.volunteering.activity.attendance.store;

import org.jspecify.annotations.NullMarked;
