package cn.volunteering.activity.signup;

import java.time.Instant;

/** A volunteer's no after a yes (条例 22). Said in time or late, it is never a no-show. */
public record Withdrawal(Instant at, String reason) {}
