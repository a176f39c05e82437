/**
 * Sign-up (报名): all volunteers sign themselves up, seats go in order of arrival, a waiting list follows, and nobody is
 * booked in two places at once.
 */
@NullMarked
package cn.volunteering.activity.signup;

import org.jspecify.annotations.NullMarked;
