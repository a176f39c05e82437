/** The endpoints of the hours review. */
@NullMarked
package cn.volunteering.activity.hoursreview.web;

import org.jspecify.annotations.NullMarked;
