package cn.volunteering.reporting.summary;

import cn.volunteering.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The years of tenants that need new verdicts and summaries. A burst of changes makes a year due once: after a quiet
 * period, or at the latest after a limit. Held in memory; the sweep finds what a crash loses.
 */
public final class DueYears {

    private final Duration quiet;
    private final Duration limit;
    private final Clock clock;
    private final Map<TenantYear, Waiting> waiting = new ConcurrentHashMap<>();

    /** A year of a tenant. */
    public record TenantYear(TenantId tenant, int year) {}

    private record Waiting(Instant since, Instant last) {}

    /**
     * @param quiet time without changes after which a year is due
     * @param limit longest time that a change waits
     */
    public DueYears(Duration quiet, Duration limit, Clock clock) {
        this.quiet = quiet;
        this.limit = limit;
        this.clock = clock;
    }

    /** Records a change in the year. */
    public void mark(TenantId tenant, int year) {
        var now = clock.instant();
        waiting.merge(
                new TenantYear(tenant, year), new Waiting(now, now), (before, _) -> new Waiting(before.since(), now));
    }

    /** Removes and returns the years that are due. */
    public List<TenantYear> take() {
        var now = clock.instant();
        return waiting.entrySet().stream()
                .filter(entry -> isDue(entry.getValue(), now) && waiting.remove(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isDue(Waiting entry, Instant now) {
        return !now.isBefore(entry.last().plus(quiet))
                || !now.isBefore(entry.since().plus(limit));
    }
}
