package cn.volunteering.volunteer.consent;

import cn.volunteering.volunteer.roster.AccountId;
import java.time.Instant;

/**
 * A person gave a consent or withdrew it.
 *
 * @param given whether it was given; otherwise it was withdrawn
 * @param textVersion the version of the text to which it refers
 * @param by the account with which the person did it
 */
public record ConsentStep(ConsentKind kind, boolean given, int textVersion, AccountId by, Instant at) {}
