package cn.volunteering.registry.tenant;

import static cn.volunteering.registry.tenant.TenantFixtures.agencyBelow;
import static cn.volunteering.registry.tenant.TenantFixtures.anAgency;
import static cn.volunteering.registry.tenant.TenantFixtures.anOffice;
import static cn.volunteering.registry.tenant.TenantFixtures.office;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.volunteering.domain.Decision;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

class TenantTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final TenantId AGENCY = new TenantId("nx-gxt");

    @Test
    void registerWhenOverseerIsAnOfficeIsProvisioningAndPublishesEverything() {
        var decision = Tenant.register(
                AGENCY,
                agencyBelow("nx-wmb", CivilisedTitle.ORGAN_CIVILISED_UNIT, CivilisedTitle.NATIONAL_CIVILISED_UNIT),
                new Lineage(List.of(anOffice("nx-wmb"))),
                NOW);

        assertThat(decision.orThrow().state()).isEqualTo(TenantState.PROVISIONING);
        assertThatDecision(decision)
                .hasEvents(new TenantChanged(
                        "nx-gxt",
                        "演示单位",
                        TenantKind.AGENCY,
                        UnitType.PROVINCIAL_ORGAN,
                        List.of(CivilisedTitle.NATIONAL_CIVILISED_UNIT, CivilisedTitle.ORGAN_CIVILISED_UNIT),
                        "nx-wmb",
                        TenantState.PROVISIONING,
                        NOW,
                        List.of(
                                HeldTitle.alwaysHeld(CivilisedTitle.NATIONAL_CIVILISED_UNIT),
                                HeldTitle.alwaysHeld(CivilisedTitle.ORGAN_CIVILISED_UNIT))));
    }

    @Test
    void registerWhenThereIsNoOverseerIsAccepted() {
        assertThatDecision(Tenant.register(new TenantId("nx-wmb"), office(), Lineage.none(), NOW))
                .isAccepted();
    }

    @Test
    void registerWhenOverseerIsUnknownIsRefused() {
        var decision = Tenant.register(AGENCY, agencyBelow("nx-wmb"), Lineage.none(), NOW);

        assertThatDecision(decision).isRefusedWith("overseer-unknown");
    }

    @Test
    void registerWhenOverseerIsAnAgencyIsRefused() {
        var lineage = new Lineage(List.of(anAgency("nx-jyt", "nx-wmb"), anOffice("nx-wmb")));

        assertThatDecision(Tenant.register(AGENCY, agencyBelow("nx-jyt"), lineage, NOW))
                .isRefusedWith("overseer-not-an-office");
    }

    @Test
    void registerWhenOverseerIsBeingDeletedIsRefused() {
        var leaving = anOffice("nx-wmb").beginDeletion(NOW).orThrow();

        assertThatDecision(Tenant.register(AGENCY, agencyBelow("nx-wmb"), new Lineage(List.of(leaving)), NOW))
                .isRefusedWith("overseer-not-active");
    }

    @Test
    void describeWhenTheTenantOverseesItsNewOverseerIsRefused() {
        var upper = anOffice("upper");
        var lower = new Tenant(new TenantId("lower"), officeBelow("upper"), TenantState.ACTIVE, null);

        var decision = upper.describe(officeBelow("lower"), new Lineage(List.of(lower, upper)), NOW);

        assertThatDecision(decision).isRefusedWith("overseer-cycle");
    }

    @Test
    void describeWhenTheTenantIsItsOwnOverseerIsRefused() {
        var self = anOffice("upper");

        assertThatDecision(self.describe(officeBelow("upper"), new Lineage(List.of(self)), NOW))
                .isRefusedWith("overseer-cycle");
    }

    @Test
    void describeWhenTheKindWouldChangeIsRefused() {
        var decision = anOffice("nx-wmb").describe(agencyBelow("upper"), new Lineage(List.of(anOffice("upper"))), NOW);

        assertThatDecision(decision).isRefusedWith("tenant-kind-fixed");
    }

    private static Stream<Arguments> moves() {
        return Stream.of(
                arguments(TenantState.PROVISIONING, command(Tenant::activate), TenantState.ACTIVE),
                arguments(TenantState.ACTIVE, command(Tenant::suspend), TenantState.SUSPENDED),
                arguments(TenantState.SUSPENDED, command(Tenant::resume), TenantState.ACTIVE),
                arguments(TenantState.PROVISIONING, command(Tenant::beginDeletion), TenantState.DELETING),
                arguments(TenantState.ACTIVE, command(Tenant::beginDeletion), TenantState.DELETING),
                arguments(TenantState.SUSPENDED, command(Tenant::beginDeletion), TenantState.DELETING),
                arguments(TenantState.DELETING, command(Tenant::endDeletion), TenantState.DELETED));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void moveWhenAllowedChangesTheStateAndPublishesIt(
            TenantState from, BiFunction<Tenant, Instant, Decision<Tenant>> move, TenantState to) {
        var moved = move.apply(new Tenant(AGENCY, agencyBelow("nx-wmb"), from, null), NOW);

        assertThat(moved.orThrow().state()).isEqualTo(to);
        assertThatDecision(moved).publishes(TenantChanged.class);
    }

    private static Stream<Arguments> quietRepetitions() {
        return Stream.of(
                arguments(TenantState.ACTIVE, command(Tenant::activate)),
                arguments(TenantState.SUSPENDED, command(Tenant::suspend)),
                arguments(TenantState.ACTIVE, command(Tenant::resume)),
                arguments(TenantState.DELETED, command(Tenant::endDeletion)));
    }

    @ParameterizedTest
    @MethodSource("quietRepetitions")
    void moveWhenRepeatedChangesNothing(TenantState state, BiFunction<Tenant, Instant, Decision<Tenant>> move) {
        var again = move.apply(new Tenant(AGENCY, agencyBelow("nx-wmb"), state, null), NOW);

        assertThat(again.orThrow().state()).isEqualTo(state);
        assertThatDecision(again).hasNoEvents();
    }

    @Test
    void beginDeletionWhenItHasBegunPublishesItAgain() {
        var leaving = new Tenant(AGENCY, agencyBelow("nx-wmb"), TenantState.DELETING, null);

        var again = leaving.beginDeletion(NOW);

        assertThatDecision(again)
                .hasState(leaving)
                .publishes(TenantChanged.class)
                .extracting(TenantChanged::state)
                .isEqualTo(TenantState.DELETING);
    }

    @Test
    void beginDeletionWhenDeletedIsRefused() {
        var gone = new Tenant(AGENCY, agencyBelow("nx-wmb"), TenantState.DELETED, null);

        assertThatDecision(gone.beginDeletion(NOW)).isRefusedWith("tenant-state");
    }

    @ParameterizedTest
    @EnumSource(
            value = TenantState.class,
            mode = Mode.EXCLUDE,
            names = {"ACTIVE", "SUSPENDED"})
    void suspendWhenNotActiveIsRefused(TenantState state) {
        var tenant = new Tenant(AGENCY, agencyBelow("nx-wmb"), state, null);

        assertThatDecision(tenant.suspend(NOW)).isRefusedWith("tenant-state");
    }

    @Test
    void activateWhenSuspendedIsRefusedSoThatALateAnswerOpensNothing() {
        var suspended = anAgency("nx-gxt", "nx-wmb").suspend(NOW).orThrow();

        assertThatDecision(suspended.activate(NOW)).isRefusedWith("tenant-state");
    }

    @Test
    void describeChangesTitlesAsOfTheDayInShanghai() {
        var lateInTheEvening = Instant.parse("2026-11-01T16:00:00Z");
        var tenant = anAgency("nx-gxt", "nx-wmb", CivilisedTitle.ORGAN_CIVILISED_UNIT);

        var described = tenant.describe(agencyBelow("nx-wmb"), above(), lateInTheEvening)
                .orThrow()
                .profile();

        assertThat(described.titles()).isEmpty();
        assertThat(described.titlePeriods())
                .containsExactly(
                        new HeldTitle(CivilisedTitle.ORGAN_CIVILISED_UNIT, null, LocalDate.parse("2026-11-02")));
    }

    @Test
    void dateTitlesReplacesThePeriodsAndDerivesThoseHeldNow() {
        var former = new HeldTitle(
                CivilisedTitle.ORGAN_CIVILISED_UNIT, LocalDate.parse("2018-01-01"), LocalDate.parse("2024-01-01"));
        var present = new HeldTitle(CivilisedTitle.PROVINCIAL_CIVILISED_UNIT, LocalDate.parse("2024-01-01"), null);
        var tenant = anAgency("nx-gxt", "nx-wmb", CivilisedTitle.ORGAN_CIVILISED_UNIT);

        var dated = tenant.dateTitles(List.of(former, present), NOW);

        assertThat(dated.orThrow().profile().titles()).containsExactly(CivilisedTitle.PROVINCIAL_CIVILISED_UNIT);
        assertThatDecision(dated).publishes(TenantChanged.class).satisfies(event -> assertThat(event.titlePeriods())
                .containsExactly(present, former));
        assertThatDecision(tenant.dateTitles(List.of(former, former), NOW)).isRefusedWith("tenant-title-overlap");
        assertThatDecision(tenant.beginDeletion(NOW).orThrow().dateTitles(List.of(), NOW))
                .isRefusedWith("tenant-deleted");
    }

    private static Lineage above() {
        return new Lineage(List.of(anOffice("nx-wmb")));
    }

    private static BiFunction<Tenant, Instant, Decision<Tenant>> command(
            BiFunction<Tenant, Instant, Decision<Tenant>> command) {
        return command;
    }

    private static TenantProfile officeBelow(String overseer) {
        var office = office();
        return new TenantProfile(
                office.name(), office.kind(), office.unitType(), office.titles(), new TenantId(overseer));
    }
}
