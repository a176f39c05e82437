package cn.volunteering.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.domain.DomainEvent;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final TenantId AGENCY = new TenantId("nx-gxt");
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final Optional<TenantId> OFFICE = Optional.of(new TenantId("nx-wmb"));
    private static final Overview SOME = Overview.of(new Figures(41, 37, 12_000, 9, 1));
    private static final Overview MORE = Overview.of(new Figures(41, 37, 12_001, 9, 1));

    private final Summary empty = Summary.empty(AGENCY, 2026);

    @Test
    void refreshWhenFirstSubmitsToTheOverseer() {
        assertThat(eventsOf(empty.refresh(SOME, OFFICE, NOW)))
                .containsExactly(new SummarySubmitted("nx-wmb", AGENCY, "2026", 1, 41, 37, 12_000, 9, 1, NOW));
    }

    @Test
    void refreshWhenOneMinuteMoreSubmitsTheNextVersion() {
        var submitted = empty.refresh(SOME, OFFICE, NOW).orThrow();

        assertThat(eventsOf(submitted.refresh(MORE, OFFICE, NOW)))
                .singleElement()
                .isInstanceOfSatisfying(SummarySubmitted.class, event -> {
                    assertThat(event.version()).isEqualTo(2);
                    assertThat(event.minutes()).isEqualTo(12_001);
                });
    }

    @Test
    void refreshWhenNothingChangedChangesNothing() {
        var submitted = empty.refresh(SOME, OFFICE, NOW).orThrow();

        var again = submitted.refresh(SOME, OFFICE, NOW.plusSeconds(60));

        assertThat(again).isEqualTo(Decision.accepted(submitted));
    }

    @Test
    void refreshWhenOnlyWhatTheOverseerDoesNotSeeChangedKeepsItWithoutSubmitting() {
        var submitted = empty.refresh(SOME, OFFICE, NOW).orThrow();
        var registered = new Overview(SOME.figures(), null, 12, SOME.activityStates(), List.of(), List.of());

        var decision = submitted.refresh(registered, OFFICE, NOW);

        assertThat(eventsOf(decision)).isEmpty();
        assertThat(decision.orThrow().overview().nationallyRegistered()).isEqualTo(12);
    }

    @Test
    void refreshWhenTheOverseerIsAnotherTellsTheNewOne() {
        var submitted = empty.refresh(SOME, OFFICE, NOW).orThrow();

        assertThat(eventsOf(submitted.refresh(SOME, Optional.of(new TenantId("qh-wmb")), NOW)))
                .singleElement()
                .isInstanceOfSatisfying(SummarySubmitted.class, event -> {
                    assertThat(event.tenant()).isEqualTo("qh-wmb");
                    assertThat(event.version()).isEqualTo(2);
                });
    }

    @Test
    void refreshWhenThereIsNoOverseerKeepsItForItself() {
        var decision = empty.refresh(SOME, Optional.empty(), NOW);

        assertThat(eventsOf(decision)).isEmpty();
        assertThat(decision.orThrow().overview()).isEqualTo(SOME);
    }

    @Test
    void submitWhenNothingChangedSubmitsAllTheSame() {
        var submitted = empty.refresh(SOME, OFFICE, NOW).orThrow();

        assertThat(eventsOf(submitted.submit(OFFICE, NOW)))
                .singleElement()
                .isInstanceOfSatisfying(SummarySubmitted.class, event -> assertThat(event.version())
                        .isEqualTo(2));
    }

    @Test
    void submitWhenThereIsNoOverseerRefuses() {
        assertThat(empty.submit(Optional.empty(), NOW)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.refusal().code())
                .isEqualTo("summary-without-overseer"));
    }

    private static List<DomainEvent> eventsOf(Decision<Summary> decision) {
        return switch (decision) {
            case Accepted<Summary> accepted -> accepted.events();
            case Refused<Summary>(var refusal) -> throw new AssertionError(refusal);
        };
    }
}
