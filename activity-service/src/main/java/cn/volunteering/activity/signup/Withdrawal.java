package cn.volunteering.activity.signup;

import java.time.Instant;

/** A volunteer's withdrawal (条例 22). Early or late, it is never a no-show. */
public record Withdrawal(Instant at, String reason) {}
