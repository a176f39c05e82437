/** Puts the review of hours together. */
@NullMarked
package cn.volunteering.activity.hoursreview.store;

import org.jspecify.annotations.NullMarked;
