/**
 * Attendance (签到签退): who was there and for how long, by a short-lived token in both directions or by the organiser's
 * roll.
 */
@NullMarked
package cn.volunteering.activity.attendance;

import org.jspecify.annotations.NullMarked;
