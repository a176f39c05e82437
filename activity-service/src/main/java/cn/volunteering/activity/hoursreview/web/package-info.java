/** The doors to the review of hours. */
@NullMarked
package cn.volunteering.activity.hoursreview.web;

import org.jspecify.annotations.NullMarked;
