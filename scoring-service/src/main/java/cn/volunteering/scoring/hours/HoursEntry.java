package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.LedgerEntry;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.scoring.roster.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the hours ledger (NX-50). It is never changed.
 *
 * @param service the record whose minutes the entry adds, or takes back
 * @param minutes minutes that the entry adds to a total; negative if it takes them back
 * @param year calendar year of the start of the service, Asia/Shanghai
 * @param correction the correction that the entry carries out; {@code null} for the first confirmation
 */
public record HoursEntry(
        EntryId id,
        Kind kind,
        ServiceRecord service,
        int minutes,
        int year,
        Instant postedAt,
        @Nullable Correction correction)
        implements LedgerEntry {

    /** Whether an entry adds or reverses service. */
    public enum Kind {
        /** Adds the minutes of a record, as first confirmed or as corrected. */
        CONFIRM,
        /** Takes back exactly the minutes that an earlier entry added. */
        REVERSE
    }

    /** Posts a confirmed service record, or returns why it must not count. */
    public static Decision<HoursEntry> confirm(ServiceRecord service, Instant now) {
        if (service.minutes() < 1) {
            return Decision.refused("hours-without-minutes", "确认的服务时长必须大于零");
        }
        return Decision.unless(service.objection(), () -> Decision.accepted(adding(service, 0, null, now)));
    }

    /** Returns the entry with the minutes of a corrected record. */
    static HoursEntry corrected(ServiceRecord service, Correction correction, Instant now) {
        return adding(service, correction.revision(), correction, now);
    }

    private static HoursEntry adding(
            ServiceRecord service, int revision, @Nullable Correction correction, Instant now) {
        var id = EntryId.confirming(service.id(), revision);
        var year = PlatformCalendar.yearOf(service.startedAt());
        return new HoursEntry(id, Kind.CONFIRM, service, service.minutes(), year, now, correction);
    }

    /** Returns the entry with which a correction takes back this one. */
    HoursEntry reversedBy(Correction by, Instant now) {
        var reversal = EntryId.reversing(service.id(), by.revision());
        return new HoursEntry(reversal, Kind.REVERSE, service, -minutes, year, now, by);
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
        return service.day();
    }

    /** Returns the revision of the record that the entry belongs to: 0 for the first confirmation. */
    public int revision() {
        return correction == null ? 0 : correction.revision();
    }

    /** Returns the entry whose minutes this one takes back; {@code null} if it adds minutes. */
    public @Nullable EntryId reverses() {
        return kind == Kind.REVERSE ? EntryId.confirming(service.id(), revision() - 1) : null;
    }

    /** Returns whether the entry made its record void. */
    boolean voids() {
        return correction != null && correction.voids();
    }

    /** Returns the second person behind the entry. */
    public AccountId confirmedBy() {
        return correction == null ? service.confirmedBy() : correction.confirmedBy();
    }

    /** Returns when the second person confirmed what the entry records. */
    public Instant confirmedAt() {
        return correction == null ? service.confirmedAt() : correction.confirmedAt();
    }

    /** Returns why the record was corrected; {@code null} for the first confirmation. */
    public @Nullable String reason() {
        return correction == null ? null : correction.reason();
    }

    /** Returns whether both entries have the same content, ignoring the time of posting. */
    public boolean sameAs(HoursEntry other) {
        return id.equals(other.id)
                && service.equals(other.service)
                && minutes == other.minutes
                && Objects.equals(correction, other.correction);
    }
}
