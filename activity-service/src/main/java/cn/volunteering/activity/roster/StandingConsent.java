package cn.volunteering.activity.roster;

import java.time.Instant;

/**
 * A volunteer's consent that the liaison of their own section may sign them up (NX-08).
 *
 * @param textVersion the version of the text to which the volunteer agreed
 * @param since when the volunteer agreed
 */
public record StandingConsent(int textVersion, Instant since) {}
