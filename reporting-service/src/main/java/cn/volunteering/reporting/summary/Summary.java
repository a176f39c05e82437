package cn.volunteering.reporting.summary;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.DomainEvent;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The summary of one tenant for one period, with its latest submission (QH-44). Changed figures are submitted at once;
 * the summary of a tenant without an overseer is not sent.
 *
 * @param tenant the tenant that the summary describes
 * @param year the year of the period
 * @param part the quarter or month; {@code null} for the whole year
 * @param correspondence {@code null} while neither side has said anything
 */
public record Summary(
        TenantId tenant,
        int year,
        @Nullable SummaryPeriod part,
        Overview overview,
        @Nullable Submission submission,
        @Nullable Correspondence correspondence) {

    /** Returns the initial summary, with zero in every figure. */
    public static Summary empty(TenantId tenant, SummaryPeriod period) {
        var part = period.kind() == SummaryPeriod.Kind.YEAR ? null : period;
        return new Summary(tenant, period.year(), part, Overview.of(Figures.NONE), null, null);
    }

    /**
     * Returns a lost summary that goes on with its trail: the overseer ignores versions that it has received already. The
     * next run submits the figures again.
     *
     * @param newestFirst the trail; may be empty
     */
    Summary goingOn(List<SummaryVersion> newestFirst, TenantId overseer) {
        if (newestFirst.isEmpty()) {
            return this;
        }
        var latest = newestFirst.getFirst();
        var known = new Submission(latest.version(), overseer, Figures.NONE, latest.submittedAt(), null);
        var restored = new Summary(tenant, year, part, overview, known, correspondence);
        return newestFirst.stream()
                .filter(SummaryVersion::isReport)
                .findFirst()
                .map(report -> new Correspondence.Report(report.version(), overseer, report.submittedAt()))
                .map(report -> restored.with(said().reported(report)))
                .orElse(restored);
    }

    /** Returns the period that is summed up. */
    public SummaryPeriod period() {
        return part == null ? SummaryPeriod.of(year) : part;
    }

    /** Returns the identity of this summary. */
    public SummaryId id() {
        return SummaryId.of(tenant, period());
    }

    /** Applies a new overview and submits it if the overseer does not have these figures yet. */
    public Decision<Summary> refresh(Overview latest, Optional<TenantId> overseer, Instant now) {
        var refreshed = with(latest);
        return overseer.filter(office -> refreshed.hasChangedFor(office, now))
                .map(office -> refreshed.submitTo(office, now, null))
                .orElseGet(() -> Decision.accepted(refreshed));
    }

    /** Returns this summary with another overview. */
    public Summary with(Overview latest) {
        return new Summary(tenant, year, part, latest, submission, correspondence);
    }

    /** Submits on demand of a person, changed or not. After the end of the period this is its report. */
    public Decision<Summary> submit(Optional<TenantId> overseer, Instant now) {
        return overseer.map(office -> submitTo(office, now, true).map(submitted -> submitted.reported(office, now)))
                .orElseGet(() -> Decision.refused("summary-without-overseer", "本单位没有上级文明办，无需报送"));
    }

    private Summary reported(TenantId office, Instant now) {
        if (submission == null || !period().hasEndedBy(PlatformCalendar.dayOf(now))) {
            return this;
        }
        return with(said().reported(new Correspondence.Report(submission.version(), office, now)));
    }

    private Summary with(Correspondence said) {
        return said.equals(said()) ? this : new Summary(tenant, year, part, overview, submission, said);
    }

    /** Returns what both sides have said. */
    public Correspondence said() {
        return correspondence == null ? Correspondence.NONE : correspondence;
    }

    /** Takes note of the overseer's answer. */
    Decision<Summary> answered(Correspondence.ReceivedAnswer answer) {
        return Decision.accepted(with(said().answered(answer)));
    }

    /** Takes note of the overseer's reminder. */
    Decision<Summary> reminded(Correspondence.ReceivedReminder reminder) {
        return Decision.accepted(with(said().reminded(reminder)));
    }

    /**
     * Returns where the report stands.
     *
     * @param overseer {@code null} if there is none
     */
    public Standing standing(@Nullable TenantId overseer, LocalDate dueOn, LocalDate today) {
        return Standing.of(
                submission == null ? 0 : submission.version(),
                said().isReportedTo(overseer),
                said().answerOf(overseer),
                dueOn,
                today);
    }

    private boolean hasChangedFor(TenantId overseer, Instant now) {
        return submission == null
                || !submission.overseer().equals(overseer)
                || !compared(submission.figures(), now).equals(compared(overview.figures(), now));
    }

    /**
     * Returns the figures whose change is news. No event says since when somebody is registered or a party member, so a
     * quarter or month that is over is not submitted again because of them.
     */
    private Figures compared(Figures figures, Instant now) {
        return part != null && part.hasEndedBy(PlatformCalendar.dayOf(now)) ? figures.dated() : figures;
    }

    private Decision<Summary> submitTo(TenantId overseer, Instant now, @Nullable Boolean reported) {
        var version = submission == null ? 1 : submission.version() + 1;
        var next = new Submission(version, overseer, overview.figures(), now, reported);
        return Decision.accepted(new Summary(tenant, year, part, overview, next, correspondence), event(next));
    }

    /** Returns the event in the form in which the period can be expressed: the first form knows only years. */
    private DomainEvent event(Submission next) {
        return part == null ? SummarySubmitted.of(tenant, year, next) : PeriodSummarySubmitted.of(tenant, part, next);
    }
}
