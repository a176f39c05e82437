package cn.volunteering.reporting.rollup;

import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.SummaryVersion;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The latest summary from a tenant below.
 *
 * @param from the agency, or the office that oversees agencies
 * @param year the year of the period
 * @param part the quarter or month; {@code null} for the whole year
 * @param version the sender's count of its submissions
 * @param previous {@code null} for the first summary of a tenant and period
 * @param report {@code null} until a person has submitted the period after its end
 */
public record ReceivedSummary(
        TenantId from,
        int year,
        @Nullable SummaryPeriod part,
        int version,
        Figures figures,
        Instant submittedAt,
        Instant receivedAt,
        @Nullable Previous previous,
        @Nullable Report report) {

    /**
     * The summary that this one replaced.
     *
     * @param version the sender's count of its submissions
     */
    public record Previous(int version, Figures figures, Instant submittedAt) {}

    /**
     * The latest submission by a person after the end of the period.
     *
     * @param version the sender's count of its submissions
     */
    public record Report(int version, Instant submittedAt) {}

    /** Returns a summary that has just arrived. */
    public static ReceivedSummary of(SummaryVersion arrived, Instant now) {
        var period = arrived.period();
        return new ReceivedSummary(
                arrived.from(),
                period.year(),
                period.kind() == SummaryPeriod.Kind.YEAR ? null : period,
                arrived.version(),
                arrived.figures(),
                arrived.submittedAt(),
                now,
                null,
                arrived.isReport() ? new Report(arrived.version(), arrived.submittedAt()) : null);
    }

    /** Returns the period that is summed up. */
    public SummaryPeriod period() {
        return part == null ? SummaryPeriod.of(year) : part;
    }

    /**
     * Returns what is known after another summary of the same tenant and period. The order in which summaries arrive, and
     * how often, makes no difference.
     */
    public ReceivedSummary with(ReceivedSummary other) {
        var latest = other.version > version ? other : this;
        var before = Stream.of(this, other)
                .flatMap(each -> Stream.concat(Stream.of(each.asPrevious()), Stream.ofNullable(each.previous)))
                .filter(each -> each.version() < latest.version)
                .max(Comparator.comparingInt(Previous::version))
                .orElse(null);
        var reports = Stream.of(this, other)
                .flatMap(each -> Stream.ofNullable(each.report))
                .max(Comparator.comparingInt(Report::version))
                .orElse(null);
        return new ReceivedSummary(
                from,
                year,
                part,
                latest.version,
                latest.figures,
                latest.submittedAt,
                latest.receivedAt,
                before,
                reports);
    }

    private Previous asPrevious() {
        return new Previous(version, figures, submittedAt);
    }

    /** Returns the same without when it arrived, which no event reports. */
    public ReceivedSummary undated() {
        return receivedAt(Instant.EPOCH);
    }

    /** Returns the same with another time of arrival. */
    public ReceivedSummary receivedAt(Instant time) {
        return new ReceivedSummary(from, year, part, version, figures, submittedAt, time, previous, report);
    }
}
