package cn.volunteering.reporting.summary;

import cn.volunteering.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which tenants' years wait to be summed up. A burst of changes makes one summary: it waits until there was quiet for a
 * while, but not longer than a limit. Held in memory: what a crash forgets is found by the sweep.
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
     * @param quiet how long nothing must have changed
     * @param limit how long a change waits at most
     */
    public DueYears(Duration quiet, Duration limit, Clock clock) {
        this.quiet = quiet;
        this.limit = limit;
        this.clock = clock;
    }

    /** Says that something in the year changed. */
    public void mark(TenantId tenant, int year) {
        var now = clock.instant();
        waiting.merge(
                new TenantYear(tenant, year), new Waiting(now, now), (before, _) -> new Waiting(before.since(), now));
    }

    /** Hands out what is due; it is not waiting any more. */
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
