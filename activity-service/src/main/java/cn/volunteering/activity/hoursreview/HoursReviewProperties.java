package cn.volunteering.activity.hoursreview;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the review points out.
 *
 * @param manyInSameMinute from how many arrivals in one minute on it looks odd
 */
@ConfigurationProperties("activity.hours-review")
record HoursReviewProperties(int manyInSameMinute) {

    HoursReviewProperties {
        if (manyInSameMinute < 2) {
            throw new IllegalArgumentException("activity.hours-review.many-in-same-minute must be at least 2");
        }
    }
}
