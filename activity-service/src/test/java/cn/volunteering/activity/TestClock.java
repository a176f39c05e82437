package cn.volunteering.activity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A clock that starts each test at nine in the morning in Shanghai on 21 November 2026, so that no test depends on the
 * hour at which it runs. It ticks, and can be advanced.
 */
public final class TestClock extends Clock {

    static final Instant NINE = Instant.parse("2026-11-21T01:00:00Z");

    private volatile Duration ahead = Duration.ZERO;

    public TestClock() {
        reset();
    }

    /** Advances the clock. */
    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Goes back to nine in the morning. */
    public void reset() {
        ahead = Duration.between(Instant.now(), NINE);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
