package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.StandingConsent;

/**
 * Says that a liaison signed the volunteer up, and what allowed it.
 *
 * @param by the liaison, and when
 * @param under the consent that the volunteer had given before
 */
public record OnBehalf(Signature by, StandingConsent under) {}
