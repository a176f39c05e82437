package cn.volunteering.reporting.summary;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final TenantId AGENCY = new TenantId("nx-gxt");
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final SummaryPeriod SEPTEMBER = new SummaryPeriod("2026-09");
    private static final Optional<TenantId> OFFICE = Optional.of(new TenantId("nx-wmb"));
    private static final Overview SOME = Overview.of(new Figures(41, 37, 12_000, 9, 1, null));
    private static final Overview MORE = Overview.of(new Figures(41, 37, 12_001, 9, 1, null));

    private final Summary empty = Summary.empty(AGENCY, SummaryPeriod.of(2026));

    @Test
    void refreshWhenFirstSubmitsToTheOverseer() {
        assertThatDecision(empty.refresh(SOME, OFFICE, NOW))
                .hasEvents(new SummarySubmitted(
                        "nx-wmb", AGENCY, "2026", 1, 41, 37, 12_000, 9, 1, null, null, null, null, null, null, null,
                        null, null, null, null, null, false, NOW));
    }

    @Test
    void refreshWhenOneMinuteMoreSubmitsTheNextVersion() {
        var submitted = empty.refresh(SOME, OFFICE, NOW).orThrow();

        assertThatDecision(submitted.refresh(MORE, OFFICE, NOW))
                .publishes(SummarySubmitted.class)
                .satisfies(event -> {
                    assertThat(event.version()).isEqualTo(2);
                    assertThat(event.minutes()).isEqualTo(12_001);
                });
    }

    @Test
    void refreshWhenNothingChangedChangesNothing() {
        var submitted = empty.refresh(SOME, OFFICE, NOW).orThrow();

        var again = submitted.refresh(SOME, OFFICE, NOW.plusSeconds(60));

        assertThatDecision(again).hasState(submitted).hasNoEvents();
    }

    @Test
    void refreshWhenAnActivityMovedOnSubmitsItWithTheBackground() {
        var planned = new Background(137, 1, 30, Map.of("PLANNED", 2L), null, null);
        var moved = new Background(137, 1, 30, Map.of("PLANNED", 1L, "CLOSED", 1L), null, null);
        var submitted = empty.refresh(withBackground(planned), OFFICE, NOW).orThrow();

        assertThatDecision(submitted.refresh(withBackground(moved), OFFICE, NOW))
                .publishes(SummarySubmitted.class)
                .satisfies(event -> {
                    assertThat(event.headcount()).isEqualTo(137);
                    assertThat(event.registered()).isEqualTo(30);
                    assertThat(event.activityStates()).isEqualTo(Map.of("PLANNED", 1L, "CLOSED", 1L));
                });
    }

    private static Overview withBackground(Background background) {
        return Overview.of(new Figures(41, 37, 12_000, 9, 1, background));
    }

    @Test
    void refreshWhenOnlyWhatTheOverseerDoesNotSeeChangedKeepsItWithoutSubmitting() {
        var submitted = empty.refresh(SOME, OFFICE, NOW).orThrow();
        var registered = new Overview(SOME.figures(), null, 12, SOME.activityStates(), List.of(), List.of());

        var decision = submitted.refresh(registered, OFFICE, NOW);

        assertThatDecision(decision).hasNoEvents();
        assertThat(decision.orThrow().overview().nationallyRegistered()).isEqualTo(12);
    }

    @Test
    void refreshWhenTheOverseerChangedSubmitsToTheNewOne() {
        var submitted = empty.refresh(SOME, OFFICE, NOW).orThrow();

        assertThatDecision(submitted.refresh(SOME, Optional.of(new TenantId("qh-wmb")), NOW))
                .publishes(SummarySubmitted.class)
                .satisfies(event -> {
                    assertThat(event.tenant()).isEqualTo("qh-wmb");
                    assertThat(event.version()).isEqualTo(2);
                });
    }

    @Test
    void refreshWhenThereIsNoOverseerSubmitsNothing() {
        var decision = empty.refresh(SOME, Optional.empty(), NOW);

        assertThatDecision(decision).hasNoEvents();
        assertThat(decision.orThrow().overview()).isEqualTo(SOME);
    }

    @Test
    void submitWhenNothingChangedSubmitsAnyway() {
        var submitted = empty.refresh(SOME, OFFICE, NOW).orThrow();

        assertThatDecision(submitted.submit(OFFICE, NOW))
                .publishes(SummarySubmitted.class)
                .extracting(SummarySubmitted::version)
                .isEqualTo(2);
    }

    @Test
    void submitWhenThereIsNoOverseerRefuses() {
        assertThatDecision(empty.submit(Optional.empty(), NOW)).isRefusedWith("summary-without-overseer");
    }

    @Test
    void refreshWhenThePeriodIsAMonthPublishesTheSecondForm() {
        var month = Summary.empty(AGENCY, SEPTEMBER);

        assertThatDecision(month.refresh(SOME, OFFICE, NOW))
                .publishes(PeriodSummarySubmitted.class)
                .satisfies(event -> {
                    assertThat(event.period()).isEqualTo(SEPTEMBER);
                    assertThat(event.figures().minutes()).isEqualTo(12_000);
                    assertThat(event.reported()).isFalse();
                });
    }

    @Test
    void refreshWhenAMonthIsOverAndOnlyRegistrationsChangedSubmitsNothing() {
        var month = Summary.empty(AGENCY, SEPTEMBER)
                .refresh(registered(30), OFFICE, NOW)
                .orThrow();

        var decision = month.refresh(registered(31), OFFICE, NOW);

        assertThatDecision(decision).hasNoEvents();
        assertThat(decision.orThrow().overview()).isEqualTo(registered(31));
    }

    @Test
    void refreshWhenTheMonthIsRunningAndRegistrationsChangedSubmits() {
        var month = Summary.empty(AGENCY, new SummaryPeriod("2026-11"))
                .refresh(registered(30), OFFICE, NOW)
                .orThrow();

        assertThatDecision(month.refresh(registered(31), OFFICE, NOW)).publishes(PeriodSummarySubmitted.class);
    }

    @Test
    void submitByAPersonSaysSo() {
        assertThatDecision(empty.with(SOME).submit(OFFICE, NOW))
                .publishes(SummarySubmitted.class)
                .extracting(SummarySubmitted::reported)
                .isEqualTo(true);
    }

    @Test
    void goingOnAfterALossSubmitsTheNextVersionAndRemembersTheReport() {
        var report = new SummaryVersion(AGENCY, SEPTEMBER, 3, true, SOME.figures(), NOW);
        var latest = new SummaryVersion(AGENCY, SEPTEMBER, 4, false, MORE.figures(), NOW);
        var restored = Summary.empty(AGENCY, SEPTEMBER).goingOn(List.of(latest, report), OFFICE.orElseThrow());

        assertThatDecision(restored.refresh(MORE, OFFICE, NOW))
                .publishes(PeriodSummarySubmitted.class)
                .extracting(PeriodSummarySubmitted::version)
                .isEqualTo(5);
        assertThat(restored.said().report()).isEqualTo(new Correspondence.Report(3, OFFICE.orElseThrow(), NOW));
    }

    private static Overview registered(long registered) {
        return withBackground(new Background(137, 1, registered, Map.of(), null, null));
    }
}
