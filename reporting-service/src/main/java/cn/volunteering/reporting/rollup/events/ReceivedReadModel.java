package cn.volunteering.reporting.rollup.events;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.messaging.listen.EventReplay;
import cn.volunteering.messaging.readmodel.ComparedReadModel;
import cn.volunteering.messaging.readmodel.Comparison;
import cn.volunteering.reporting.rollup.ReceivedSummaries;
import cn.volunteering.reporting.rollup.ReceivedSummary;
import cn.volunteering.reporting.summary.SummaryTrail;
import cn.volunteering.reporting.summary.SummaryVersion;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Compares the summaries that an office has received with all summaries ever sent to it. Their times of arrival are not
 * compared, because no event reports them; a lost summary arrives when it is rebuilt.
 */
@Component
@Order(3)
final class ReceivedReadModel extends ComparedReadModel<ReceivedSummary> {

    private final ReceivedSummaries received;
    private final SummaryTrail trail;
    private final EventReplay replay;
    private final TenantDirectory tenants;
    private final Clock clock;

    ReceivedReadModel(
            ReceivedSummaries received, SummaryTrail trail, EventReplay replay, TenantDirectory tenants, Clock clock) {
        super("received-summaries");
        this.received = received;
        this.trail = trail;
        this.replay = replay;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    protected Map<String, ReceivedSummary> stored() {
        return received.all().stream().map(ReceivedSummary::undated).collect(byName());
    }

    @Override
    protected Map<String, ReceivedSummary> expected() {
        var merged = new HashMap<String, ReceivedSummary>();
        for (SummaryVersion sent : sent()) {
            var arrived = ReceivedSummary.of(sent, Instant.EPOCH);
            merged.merge(nameOf(arrived), arrived, ReceivedSummary::with);
        }
        return merged;
    }

    /** Returns what was sent by tenants below, now or when it was received; other summaries were put aside. */
    private List<SummaryVersion> sent() {
        var senders = senders();
        var sent = new ArrayList<SummaryVersion>();
        replay.into(RollupEvents.arrivals("received-summaries-replay", sent::add));
        return sent.stream().filter(each -> senders.contains(each.from())).toList();
    }

    private Set<TenantId> senders() {
        var below = tenants.all().stream()
                .filter(tenant -> tenant.isOverseenBy(TenantScope.tenant()))
                .map(TenantEntry::id);
        return Stream.concat(below, received.all().stream().map(ReceivedSummary::from))
                .collect(Collectors.toSet());
    }

    @Override
    protected void putRight(Comparison<ReceivedSummary> comparison) {
        var different = comparison.different();
        Map<String, ReceivedSummary> before = received.all().stream().collect(byName());
        different.forEach(name -> Stream.ofNullable(before.get(name)).forEach(received::forget));
        comparison.missingOrWrong().forEach(right -> received.keep(right.receivedAt(arrivalOf(right, before))));
        trail.keep(sent());
    }

    private Instant arrivalOf(ReceivedSummary right, Map<String, ReceivedSummary> before) {
        var known = before.get(nameOf(right));
        return known == null ? clock.instant() : known.receivedAt();
    }

    private static Collector<ReceivedSummary, ?, Map<String, ReceivedSummary>> byName() {
        return toMap(ReceivedReadModel::nameOf, Function.identity());
    }

    private static String nameOf(ReceivedSummary summary) {
        return summary.from().value() + ":" + summary.period().value();
    }
}
