package cn.volunteering.demoyear.fill;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.demoyear.DemoYear;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.TenantState;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FillDemoTenantsTest {

    private static final String DEMO = "交通厅（演示）";

    private final Directory directory = new Directory(new ArrayList<>());
    private final Store store = new Store();
    private final FillDemoTenants fill =
            new FillDemoTenants(new DemoTenants(List.of("qh-jtt", "year-*")), directory, store, Clock.systemUTC());

    @Test
    void fillWhenTheTenantIsListedAndMarkedFillsItOnce() {
        directory.add("qh-jtt", DEMO, TenantKind.AGENCY, TenantState.ACTIVE);
        directory.add("year-1", DEMO, TenantKind.AGENCY, TenantState.ACTIVE);

        fill.fillAll();
        fill.fillAll();

        assertThat(store.filled).containsExactly("qh-jtt", "year-1");
    }

    @Test
    void fillWhenTheTenantIsNotListedLeavesItAlone() {
        directory.add("qh-jtt2", DEMO, TenantKind.AGENCY, TenantState.ACTIVE);
        directory.add("demo-1", DEMO, TenantKind.AGENCY, TenantState.ACTIVE);

        fill.fillAll();

        assertThat(store.filled).isEmpty();
    }

    @Test
    void fillWhenTheNameIsNotMarkedLeavesTheTenantAlone() {
        directory.add("qh-jtt", "交通厅", TenantKind.AGENCY, TenantState.ACTIVE);

        fill.fillAll();

        assertThat(store.filled).isEmpty();
    }

    @Test
    void fillWhenTheTenantIsAnOfficeOrNotActiveLeavesItAlone() {
        directory.add("year-1", DEMO, TenantKind.OFFICE, TenantState.ACTIVE);
        directory.add("year-2", DEMO, TenantKind.AGENCY, TenantState.SUSPENDED);

        fill.fillAll();

        assertThat(store.filled).isEmpty();
    }

    @Test
    void fillWhenTheTenantHasOtherPeopleLeavesItAlone() {
        directory.add("qh-jtt", DEMO, TenantKind.AGENCY, TenantState.ACTIVE);
        store.hasOthers = true;

        fill.fillAll();

        assertThat(store.filled).isEmpty();
    }

    @Test
    void fillWhenItWasFilledBeforeTheStartLeavesItAlone() {
        directory.add("qh-jtt", DEMO, TenantKind.AGENCY, TenantState.ACTIVE);
        store.isComplete = true;

        fill.fillAll();

        assertThat(store.filled).isEmpty();
    }

    @Test
    void fillWhenItFailsTriesAgain() {
        directory.add("qh-jtt", DEMO, TenantKind.AGENCY, TenantState.ACTIVE);
        store.fails = true;
        fill.fillAll();
        store.fails = false;

        fill.fillAll();

        assertThat(store.filled).containsExactly("qh-jtt");
    }

    private record Directory(List<TenantEntry> entries) implements TenantDirectory {

        void add(String id, String name, TenantKind kind, TenantState state) {
            entries.add(new TenantEntry(
                    new TenantId(id), name, kind, "PROVINCIAL_ORGAN", Set.of(), Optional.empty(), state));
        }

        @Override
        public Optional<TenantEntry> find(TenantId id) {
            return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
        }

        @Override
        public Collection<TenantEntry> all() {
            return entries;
        }
    }

    private static final class Store implements YearStore {

        private final List<String> filled = new ArrayList<>();
        private boolean hasOthers;
        private boolean isComplete;
        private boolean fails;

        @Override
        public boolean isComplete(DemoYear year) {
            return isComplete;
        }

        @Override
        public boolean hasOtherPeople(DemoYear year) {
            return hasOthers;
        }

        @Override
        public void store(DemoYear year) {
            if (fails) {
                throw new IllegalStateException("away");
            }
            filled.add(TenantScope.tenant().value());
        }
    }
}
