/** The desk of the people who organise and review: what waits for them, the calendar, and the review queue (NX-16, NX-53). */
@NullMarked
package cn.volunteering.activity.desk;

import org.jspecify.annotations.NullMarked;
