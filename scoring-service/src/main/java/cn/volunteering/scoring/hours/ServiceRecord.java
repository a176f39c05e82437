package cn.volunteering.scoring.hours;

import static java.time.temporal.ChronoUnit.MILLIS;

import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Duration;
import java.time.Instant;
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

    boolean isLongerThanServed() {
        return Duration.ofMinutes(minutes).compareTo(Duration.between(startedAt, endedAt)) > 0;
    }

    boolean isConfirmedBeforeItsEnd() {
        return confirmedAt.isBefore(endedAt);
    }

    boolean isConfirmedByItsRecorder() {
        return recordedBy.equals(confirmedBy);
    }
}
