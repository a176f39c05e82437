package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the hours ledger (NX-50). Lines never change: a second line reverses a mistake, and both remain visible.
 *
 * @param minutes signed minutes that the entry adds to a total; negative in a reversal
 * @param year calendar year of the start of the service, Asia/Shanghai
 * @param reversal the reversed entry and the reason, only in entries of kind REVERSE
 */
public record HoursEntry(
        EntryId id,
        Kind kind,
        ServiceRecord service,
        int minutes,
        int year,
        Instant postedAt,
        @Nullable Reversal reversal) {

    /** Whether an entry adds or reverses service. */
    public enum Kind {
        CONFIRM,
        REVERSE
    }

    /** The entry that is reversed, and the reason. */
    public record Reversal(EntryId entry, String reason) {}

    /** Posts a confirmed service record, or returns why it must not count. */
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
        if (service.isConfirmedByItsRecorder()) {
            return Decision.refused("hours-without-second-person", "记录人与确认人不能是同一人");
        }
        return posted(EntryId.confirming(service.id()), Kind.CONFIRM, service, service.minutes(), now, null);
    }

    /** Reverses this entry. The identity of the new entry makes a second reversal impossible. */
    public Decision<HoursEntry> reverse(String reason, Instant now) {
        if (kind == Kind.REVERSE) {
            return Decision.refused("hours-reversal-is-final", "冲销分录不能再次冲销");
        }
        return posted(EntryId.reversing(id), Kind.REVERSE, service, -minutes, now, new Reversal(id, reason));
    }

    /** Returns the calendar day on which the service began. */
    public LocalDate day() {
        return PlatformCalendar.dayOf(service.startedAt());
    }

    /** Returns whether both entries have the same content, ignoring the time of posting. */
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
