package cn.volunteering.national;

import java.time.Instant;

/**
 * Who did something for the tenant, and when.
 *
 * @param by the account
 * @param byName the name of the person at that time
 */
public record Signature(String by, String byName, Instant at) {}
