package cn.volunteering.scoring.hours;

import static java.time.temporal.ChronoUnit.MILLIS;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person's service in one activity (志愿服务记录, NX-50), recorded by one person and confirmed by another. Section and
 * branch are those at the time of service, so a later move changes nothing. Times have millisecond precision.
 *
 * @param minutes confirmed minutes of actual service
 * @param recordedBy the account that recorded the service
 * @param confirmedBy the account that confirmed it
 */
public record ServiceRecord(
        RecordId id,
        ActivityId activity,
        VolunteerId volunteer,
        UnitId section,
        @Nullable UnitId branch,
        int minutes,
        Evidence evidence,
        Instant startedAt,
        Instant endedAt,
        AccountId recordedBy,
        AccountId confirmedBy,
        Instant confirmedAt) {

    public ServiceRecord {
        startedAt = startedAt.truncatedTo(MILLIS);
        endedAt = endedAt.truncatedTo(MILLIS);
        confirmedAt = confirmedAt.truncatedTo(MILLIS);
    }

    /** Returns why the minutes must not count, whether they are confirmed for the first time or corrected. */
    Optional<Refusal> objection() {
        if (isLongerThanServed()) {
            return refusal("hours-longer-than-served", "确认的服务时长超过实际服务时间");
        }
        if (isConfirmedBeforeItsEnd()) {
            return refusal("hours-before-the-end", "服务结束之前不能确认时长");
        }
        return isConfirmedByItsRecorder() ? refusal("hours-without-second-person", "记录人与确认人不能是同一人") : Optional.empty();
    }

    private static Optional<Refusal> refusal(String code, String message) {
        return Optional.of(Refusal.of(code, message));
    }

    private boolean isLongerThanServed() {
        return Duration.ofMinutes(minutes).compareTo(Duration.between(startedAt, endedAt)) > 0;
    }

    private boolean isConfirmedBeforeItsEnd() {
        return confirmedAt.isBefore(endedAt);
    }

    private boolean isConfirmedByItsRecorder() {
        return recordedBy.equals(confirmedBy);
    }

    /** Returns the calendar day on which the service began. */
    LocalDate day() {
        return PlatformCalendar.dayOf(startedAt);
    }

    /** Returns whether both state the service of the same person in the same activity on the same day. */
    boolean isSameServiceAs(ServiceRecord other) {
        return id.equals(other.id)
                && volunteer.equals(other.volunteer)
                && activity.equals(other.activity)
                && day().equals(other.day());
    }
}
