/**
 * The review of hours (时长审核) by a second person: what looks odd is shown, what is confirmed counts from then on and is
 * told to the ledger.
 */
@NullMarked
package cn.volunteering.activity.hoursreview;

import org.jspecify.annotations.NullMarked;
