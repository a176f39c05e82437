/**
 * Sign-up (报名): volunteers sign themselves up, or let their liaison do it; seats go in order of arrival, a waiting list
 * follows, and nobody is booked in two places at once.
 */
@NullMarked
package cn.volunteering.activity.signup;

import org.jspecify.annotations.NullMarked;
