package cn.volunteering.reporting.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.summary.DueYears;
import cn.volunteering.reporting.summary.DueYears.TenantYear;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuePoliciesTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    private final DueYears due = new DueYears(Duration.ZERO, Duration.ZERO, NOW);
    private final DuePolicies duePolicies = new DuePolicies(new Tree(), due, new PlatformCalendar(NOW));

    @Test
    void publishedByAnOfficeMarksEveryoneBelowAtAnyDistance() {
        duePolicies.published(new TenantId("province"));

        assertThat(marked()).containsExactlyInAnyOrder("province 2026", "city 2026", "agency 2026");
    }

    @Test
    void publishedByAnAgencyMarksTheAgencyAlone() {
        duePolicies.published(new TenantId("agency"));

        assertThat(marked()).containsExactly("agency 2026");
    }

    private List<String> marked() {
        return due.take().stream().map(DuePoliciesTest::text).toList();
    }

    private static String text(TenantYear which) {
        return which.tenant() + " " + which.year();
    }

    /** An agency below a city below a province, and a stranger. */
    private static final class Tree implements TenantDirectory {

        private final List<TenantEntry> all = List.of(
                entry("province", null), entry("city", "province"), entry("agency", "city"), entry("stranger", null));

        @Override
        public Optional<TenantEntry> find(TenantId id) {
            return all.stream().filter(entry -> entry.id().equals(id)).findFirst();
        }

        @Override
        public Collection<TenantEntry> all() {
            return all;
        }

        private static TenantEntry entry(String id, @Nullable String overseer) {
            return new TenantEntry(
                    new TenantId(id),
                    id,
                    TenantKind.OFFICE,
                    "PROVINCIAL_ORGAN",
                    Set.of(),
                    Optional.ofNullable(overseer).map(TenantId::new),
                    TenantState.ACTIVE);
        }
    }
}
