package cn.volunteering.volunteer.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** Tells the day and the month in China, where every agency is, whatever zone the machine is in. */
public final class ServiceCalendar {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    public ServiceCalendar(Clock clock) {
        this.clock = clock.withZone(SHANGHAI);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public YearMonth thisMonth() {
        return YearMonth.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }
}
