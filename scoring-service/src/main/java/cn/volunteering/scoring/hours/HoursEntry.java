package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the hours ledger (NX-50). It is never changed: a mistake is corrected by a second line that takes the
 * first one back, and both remain to be seen.
 *
 * @param minutes what the entry adds to a total; negative when it takes another entry back
 * @param year calendar year of the start of the service, Asia/Shanghai
 * @param reversal which entry is taken back and why, on entries of kind REVERSE only
 */
public record HoursEntry(
        EntryId id,
        Kind kind,
        ServiceRecord service,
        int minutes,
        int year,
        Instant postedAt,
        @Nullable Reversal reversal) {

    /** What an entry does to the record of service that it names. */
    public enum Kind {
        CONFIRM,
        REVERSE
    }

    /** Why an earlier entry is taken back. */
    public record Reversal(EntryId entry, String reason) {}

    /** Posts a confirmed record of service, or says why it must not count. */
    public static Decision<HoursEntry> confirm(ServiceRecord service, Instant now) {
        if (service.minutes() < 1) {
            return Decision.refused("hours-without-minutes", "确认的服务时长必须大于零");
        }
        if (service.isLongerThanServed()) {
            return Decision.refused("hours-longer-than-served", "确认的服务时长超过实际服务时间");
        }
        if (service.isConfirmedBeforeItsEnd()) {
            return Decision.refused("hours-before-the-end", "服务结束之前不能确认时长");
        }
        if (service.isSeenByOnePersonOnly()) {
            return Decision.refused("hours-without-second-person", "记录人与确认人不能是同一人");
        }
        return posted(EntryId.confirming(service.id()), Kind.CONFIRM, service, service.minutes(), now, null);
    }

    /** Takes this entry back. The identity of the new entry allows that once. */
    public Decision<HoursEntry> reverse(String reason, Instant now) {
        if (kind == Kind.REVERSE) {
            return Decision.refused("hours-reversal-is-final", "冲销分录不能再次冲销");
        }
        return posted(EntryId.reversing(id), Kind.REVERSE, service, -minutes, now, new Reversal(id, reason));
    }

    /** The calendar day of the start of the service. */
    public LocalDate day() {
        return PlatformCalendar.dayOf(service.startedAt());
    }

    /** Whether both entries say the same; the moment of posting does not matter. */
    public boolean sameAs(HoursEntry other) {
        return id.equals(other.id) && service.equals(other.service) && minutes == other.minutes;
    }

    private static Decision<HoursEntry> posted(
            EntryId id, Kind kind, ServiceRecord service, int minutes, Instant now, @Nullable Reversal reversal) {
        var year = PlatformCalendar.yearOf(service.startedAt());
        var entry = new HoursEntry(id, kind, service, minutes, year, now, reversal);
        return Decision.accepted(entry, HoursPosted.of(entry));
    }
}
