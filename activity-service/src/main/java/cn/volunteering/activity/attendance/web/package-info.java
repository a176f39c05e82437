/** The endpoints of check-in, check-out and the roll. */
@NullMarked
package cn.volunteering.activity.attendance.web;

import org.jspecify.annotations.NullMarked;
