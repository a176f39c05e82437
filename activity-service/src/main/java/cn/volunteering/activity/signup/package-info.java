/**
 * Sign-up (报名): each volunteer for oneself, seats in the order of coming, a waiting list behind them, and nobody booked
 * in two places at once.
 */
@NullMarked
package cn.volunteering.activity.signup;

import org.jspecify.annotations.NullMarked;
