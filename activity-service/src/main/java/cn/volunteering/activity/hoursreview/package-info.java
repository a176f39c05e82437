/**
 * The review of hours (时长审核) by a second person: anomalies are shown; confirmed hours count from then on and are
 * published to the ledger.
 */
@NullMarked
package cn.volunteering.activity.hoursreview;

import org.jspecify.annotations.NullMarked;
