package cn.volunteering.reporting.rollup;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.TenantState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MakeRollupTest {

    private static final TenantId OFFICE = new TenantId("nx-wmb");
    private static final TenantEntry ACTIVE = agency("nx-gxt", TenantState.ACTIVE);
    private static final TenantEntry DELETED = agency("nx-old", TenantState.DELETED);

    private final Received received = new Received();
    private final MakeRollup makeRollup = new MakeRollup(received, new Directory());

    @Test
    void forOfficeWhenATenantWasDeletedExpectsNothingMoreFromIt() {
        received.keep(summary(2025, DELETED));

        assertThat(rollup(2026).rows()).extracting(Rollup.Row::tenant).containsExactly(ACTIVE.id());
    }

    @Test
    void forOfficeWhenATenantWasDeletedKeepsTheYearsForWhichItSent() {
        received.keep(summary(2025, DELETED));

        assertThat(rollup(2025).rows()).extracting(Rollup.Row::tenant).containsExactly(ACTIVE.id(), DELETED.id());
        assertThat(rollup(2025).total().minutes()).isEqualTo(60);
    }

    private Rollup rollup(int year) {
        return TenantScope.call(OFFICE, Actor.system("test"), () -> makeRollup.forOffice(SummaryPeriod.of(year)));
    }

    private static ReceivedSummary summary(int year, TenantEntry from) {
        var figures = new Figures(1, 1, 60, 1, 1, null);
        return new ReceivedSummary(from.id(), year, null, 1, figures, Instant.EPOCH, Instant.EPOCH, null, null);
    }

    private static TenantEntry agency(String id, TenantState state) {
        return new TenantEntry(
                new TenantId(id), "演示单位", TenantKind.AGENCY, "PROVINCIAL_ORGAN", Set.of(), Optional.of(OFFICE), state);
    }

    private static final class Directory implements TenantDirectory {

        private static final TenantEntry SELF = new TenantEntry(
                OFFICE, "演示文明办", TenantKind.OFFICE, "PROVINCIAL_ORGAN", Set.of(), Optional.empty(), TenantState.ACTIVE);

        @Override
        public Optional<TenantEntry> find(TenantId id) {
            return all().stream().filter(tenant -> tenant.id().equals(id)).findFirst();
        }

        @Override
        public Collection<TenantEntry> all() {
            return List.of(SELF, ACTIVE, DELETED);
        }
    }

    private static final class Received implements ReceivedSummaries {

        private final List<ReceivedSummary> summaries = new ArrayList<>();

        @Override
        public Optional<ReceivedSummary> find(TenantId from, SummaryPeriod period) {
            return of(period).stream()
                    .filter(summary -> summary.from().equals(from))
                    .findFirst();
        }

        @Override
        public List<ReceivedSummary> of(SummaryPeriod period) {
            return summaries.stream()
                    .filter(summary -> summary.period().equals(period))
                    .toList();
        }

        @Override
        public List<ReceivedSummary> ofYear(int year) {
            return summaries.stream().filter(summary -> summary.year() == year).toList();
        }

        @Override
        public List<ReceivedSummary> all() {
            return List.copyOf(summaries);
        }

        @Override
        public void forget(ReceivedSummary wrong) {
            summaries.remove(wrong);
        }

        @Override
        public Set<Integer> years() {
            return summaries.stream().map(ReceivedSummary::year).collect(toSet());
        }

        @Override
        public void keep(ReceivedSummary summary) {
            summaries.add(summary);
        }
    }
}
