package cn.volunteering.scoring.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days and years of service: calendar days in Asia/Shanghai, counted from the start of the service. */
public final class ServiceCalendar {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ServiceCalendar() {}

    /** The calendar day that a service starting then belongs to. */
    public static LocalDate dayOf(Instant start) {
        return LocalDate.ofInstant(start, ZONE);
    }

    /** The calendar year that a service starting then belongs to. */
    public static int yearOf(Instant start) {
        return dayOf(start).getYear();
    }
}
