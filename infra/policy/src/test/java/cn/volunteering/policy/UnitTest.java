package cn.volunteering.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.tenancy.TitlePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    private final Directory tenants = new Directory();

    @Test
    void highestFirstWhenTwoOfficesAreAboveBeginsWithTheHigher() {
        tenants.add("province", null);
        tenants.add("city", "province");
        tenants.add("agency", "city");

        assertThat(highestFirst("agency")).containsExactly("province", "city", "agency");
    }

    @Test
    void highestFirstWhenTheTreeIsDeepListsEveryOffice() {
        tenants.add("level-0", null);
        IntStream.rangeClosed(1, 20).forEach(level -> tenants.add("level-" + level, "level-" + (level - 1)));

        assertThat(highestFirst("level-20")).hasSize(21).startsWith("level-0").endsWith("level-20");
    }

    @Test
    void highestFirstWhenAnOfficeIsNotKnownEndsBelowIt() {
        tenants.add("agency", "unheard-of");

        assertThat(highestFirst("agency")).containsExactly("agency");
    }

    @Test
    void highestFirstWhenOfficesOverseeEachOtherListsEachOnce() {
        tenants.add("one", "other");
        tenants.add("other", "one");

        assertThat(highestFirst("one")).containsExactly("other", "one");
    }

    @Test
    void ofWhenNobodyOverseesTheTenantKnowsItsTypeAndNoOffice() {
        tenants.add("agency", null);

        var unit = Unit.of(tenants.find(new TenantId("agency")).orElseThrow(), tenants::find);

        assertThat(unit).isEqualTo(new Unit(new TenantId("agency"), "PROVINCIAL_ORGAN", Set.of(), List.of()));
    }

    private List<String> highestFirst(String tenant) {
        var unit = Unit.of(tenants.find(new TenantId(tenant)).orElseThrow(), tenants::find);
        var highestFirst = new ArrayList<>(unit.above().reversed());
        highestFirst.add(unit.id());
        return highestFirst.stream().map(TenantId::value).toList();
    }

    private static final class Directory implements TenantDirectory {

        private final Map<TenantId, TenantEntry> entries = new LinkedHashMap<>();

        void add(String name, @Nullable String overseer) {
            var id = new TenantId(name);
            var above = Optional.ofNullable(overseer).map(TenantId::new);
            entries.put(
                    id,
                    new TenantEntry(
                            id, "演示单位", TenantKind.OFFICE, "PROVINCIAL_ORGAN", Set.of(), above, TenantState.ACTIVE));
        }

        @Override
        public Optional<TenantEntry> find(TenantId id) {
            return Optional.ofNullable(entries.get(id));
        }

        @Override
        public Collection<TenantEntry> all() {
            return entries.values();
        }
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, false", "2020-01-01, true", "2026-06-30, true", "2026-07-01, false"})
    void atADayAUnitHasTheTitlesThatItHeldThen(LocalDate day, boolean held) {
        var period = new TitlePeriod("ORGAN", LocalDate.parse("2020-01-01"), LocalDate.parse("2026-07-01"));
        var unit = new Unit(new TenantId("agency"), "PROVINCIAL_ORGAN", Set.of(), List.of(), List.of(period));

        assertThat(unit.at(day).titles()).isEqualTo(held ? Set.of("ORGAN") : Set.of());
    }

    @Test
    void titlesWithoutDatesAreHeldSinceEver() {
        var unit = new Unit(new TenantId("agency"), "PROVINCIAL_ORGAN", Set.of("ORGAN"), List.of());

        assertThat(unit.at(LocalDate.MIN).titles()).containsExactly("ORGAN");
    }
}
