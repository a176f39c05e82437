package cn.volunteering.activity.roster;

import java.time.Instant;

/** Who did something, and when. */
public record Signature(AccountId by, Instant at) {}
