package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.LedgerEntry;
import cn.volunteering.domain.PlatformCalendar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the hours ledger (NX-50). It is never changed.
 *
 * @param minutes minutes that the entry adds to a total
 * @param year calendar year of the start of the service, Asia/Shanghai
 */
public record HoursEntry(EntryId id, Kind kind, ServiceRecord service, int minutes, int year, Instant postedAt)
        implements LedgerEntry {

    /** Whether an entry adds or reverses service. */
    public enum Kind {
        CONFIRM
    }

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
        var year = PlatformCalendar.yearOf(service.startedAt());
        var entry =
                new HoursEntry(EntryId.confirming(service.id()), Kind.CONFIRM, service, service.minutes(), year, now);
        return Decision.accepted(entry);
    }

    @Override
    public String identity() {
        return id.value();
    }

    @Override
    public HoursPosted event() {
        return HoursPosted.of(this);
    }

    /** Returns the calendar day on which the service began. */
    public LocalDate day() {
        return PlatformCalendar.dayOf(service.startedAt());
    }

    /** Returns whether both entries have the same content, ignoring the time of posting. */
    public boolean sameAs(HoursEntry other) {
        return id.equals(other.id) && service.equals(other.service) && minutes == other.minutes;
    }
}
