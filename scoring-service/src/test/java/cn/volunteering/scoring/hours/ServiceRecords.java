package cn.volunteering.scoring.hours;

import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Builds confirmed service records: by default one hour, measured, confirmed by a second person. */
public final class ServiceRecords {

    private String id = "record-1";
    private String activity = "activity-1";
    private String recordedBy = "organiser-1";
    private String volunteer = "volunteer-1";
    private int minutes = 60;
    private Duration served = Duration.ofMinutes(60);
    private Evidence evidence = Evidence.MEASURED;
    private Instant startedAt = Instant.parse("2026-03-05T01:00:00Z");
    private String confirmedBy = "committee-1";
    private @Nullable UnitId branch = new UnitId("branch-1");
    private @Nullable Instant confirmedAt;

    public static ServiceRecords aRecord() {
        return new ServiceRecords();
    }

    public ServiceRecords id(String id) {
        this.id = id;
        return this;
    }

    public ServiceRecords of(String volunteer) {
        this.volunteer = volunteer;
        return this;
    }

    /** Sets the confirmed minutes, and the duration of the service to match. */
    public ServiceRecords minutes(int minutes) {
        this.minutes = minutes;
        this.served = Duration.ofMinutes(Math.max(minutes, 0));
        return this;
    }

    public ServiceRecords served(Duration served) {
        this.served = served;
        return this;
    }

    public ServiceRecords evidence(Evidence evidence) {
        this.evidence = evidence;
        return this;
    }

    public ServiceRecords startedAt(String instant) {
        this.startedAt = Instant.parse(instant);
        return this;
    }

    public ServiceRecords confirmedBy(String account) {
        this.confirmedBy = account;
        return this;
    }

    public ServiceRecords confirmedAt(Instant instant) {
        this.confirmedAt = instant;
        return this;
    }

    public ServiceRecords recordedBy(String account) {
        this.recordedBy = account;
        return this;
    }

    public ServiceRecords inActivity(String id) {
        this.activity = id;
        return this;
    }

    public ServiceRecords withoutBranch() {
        this.branch = null;
        return this;
    }

    /** Returns the record as a correction with the given revision puts it. */
    public CorrectedRecord corrected(int revision) {
        return new CorrectedRecord(build(), revision, "漏记签退");
    }

    public ServiceRecord build() {
        var end = startedAt.plus(served);
        return new ServiceRecord(
                new RecordId(id),
                new ActivityId(activity),
                new VolunteerId(volunteer),
                new UnitId("section-1"),
                branch,
                minutes,
                evidence,
                startedAt,
                end,
                new AccountId(recordedBy),
                new AccountId(confirmedBy),
                confirmedAt == null ? end.plusSeconds(60) : confirmedAt);
    }
}
