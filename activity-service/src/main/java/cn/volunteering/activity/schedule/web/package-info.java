/** The endpoints of activities. */
@NullMarked
package cn.volunteering.activity.schedule.web;

import org.jspecify.annotations.NullMarked;
