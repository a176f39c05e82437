package cn.volunteering.activity.hoursreview;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The thresholds of the hours review.
 *
 * @param manyInSameMinute the number of arrivals in one minute from which the review flags them
 */
@ConfigurationProperties("activity.hours-review")
record HoursReviewProperties(int manyInSameMinute) {

    HoursReviewProperties {
        if (manyInSameMinute < 2) {
            throw new IllegalArgumentException("activity.hours-review.many-in-same-minute must be at least 2");
        }
    }
}
