package cn.volunteering.scoring.hours;

import static cn.volunteering.scoring.hours.ServiceRecords.aRecord;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.volunteering.domain.Decision;
import cn.volunteering.scoring.roster.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectedRecordTest {

    private static final Instant NOW = Instant.parse("2026-03-06T00:00:00Z");
    private static final Duration HOUR = Duration.ofMinutes(60);

    private final HoursEntry first = HoursEntry.confirm(aRecord().build(), NOW).orThrow();

    @Test
    void carryOutWhenMinutesChangeReversesTheEntryInForceAndAddsTheNew() {
        var corrected = aRecord()
                .minutes(45)
                .evidence(Evidence.ATTESTED)
                .confirmedBy("committee-2")
                .corrected(1);

        var entries = corrected.carryOut(Optional.of(first), NOW).orThrow();

        assertThat(entries)
                .extracting(entry -> entry.id().value(), HoursEntry::kind, HoursEntry::minutes)
                .containsExactly(
                        tuple("record-1.reverse.1", HoursEntry.Kind.REVERSE, -60),
                        tuple("record-1.confirm.1", HoursEntry.Kind.CONFIRM, 45));
        assertThat(entries.getFirst().service()).isEqualTo(first.service());
        assertThat(entries.getFirst().reverses()).isEqualTo(first.id());
        assertThat(entries.getLast().service()).isEqualTo(corrected.service());
        assertThat(entries.getLast().reverses()).isNull();
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.reason()).isEqualTo("漏记签退");
            assertThat(entry.confirmedBy()).isEqualTo(new AccountId("committee-2"));
            assertThat(entry.confirmedAt()).isEqualTo(corrected.service().confirmedAt());
            assertThat(entry.year()).isEqualTo(2026);
        });
    }

    @Test
    void carryOutWhenReversedPublishesNegativeMinutesOfTheEarlierGrade() {
        var corrected = aRecord().minutes(45).evidence(Evidence.ATTESTED).corrected(1);

        var reversal = corrected.carryOut(Optional.of(first), NOW).orThrow().getFirst();

        assertThat(reversal.event().minutes()).isEqualTo(-60);
        assertThat(reversal.event().evidence()).isEqualTo(Evidence.MEASURED);
        assertThat(reversal.event().entryId()).isEqualTo(new EntryId("record-1.reverse.1"));
    }

    @Test
    void carryOutWhenVoidedOnlyReversesAndWhenRestoredOnlyAdds() {
        var voided = aVoid(1).carryOut(Optional.of(first), NOW).orThrow();
        var restored = aRecord()
                .minutes(30)
                .corrected(2)
                .carryOut(Optional.of(voided.getFirst()), NOW)
                .orThrow();

        assertThat(voided).singleElement().satisfies(entry -> assertThat(entry.minutes())
                .isEqualTo(-60));
        assertThat(restored).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(new EntryId("record-1.confirm.2"));
            assertThat(entry.minutes()).isEqualTo(30);
        });
    }

    @Test
    void carryOutWhenOneMinuteIsLeftAddsIt() {
        assertThat(aRecord()
                        .minutes(1)
                        .corrected(1)
                        .carryOut(Optional.of(first), NOW)
                        .orThrow())
                .extracting(HoursEntry::minutes)
                .containsExactly(-60, 1);
    }

    @Test
    void carryOutWhenMinutesAreBelowZeroRefuses() {
        assertThatDecision(after(first, aRecord().minutes(-1).served(HOUR).corrected(1)))
                .isRefusedWith("hours-below-zero");
    }

    @Test
    void carryOutWhenVoidAlreadyRefuses() {
        var voided = aVoid(1).carryOut(Optional.of(first), NOW).orThrow().getFirst();

        assertThatDecision(after(voided, aVoid(2))).isRefusedWith("hours-already-void");
    }

    @Test
    void carryOutWhenTheEarlierEntryIsMissingRefuses() {
        assertThatDecision(aRecord().corrected(1).carryOut(Optional.empty(), NOW))
                .isRefusedWith("hours-entry-missing");
    }

    @Test
    void carryOutWhenRevisionIsBelowOneRefuses() {
        assertThatDecision(after(first, aRecord().corrected(0))).isRefusedWith("hours-without-revision");
    }

    @Test
    void carryOutWhenOneMinuteLongerThanServedRefuses() {
        assertThatDecision(after(first, aRecord().minutes(61).served(HOUR).corrected(1)))
                .isRefusedWith("hours-longer-than-served");
    }

    @Test
    void carryOutWhenBeforeTheEndRefusesAndAtTheEndAccepts() {
        var end = Instant.parse("2026-03-05T02:00:00Z");

        assertThatDecision(
                        after(first, aRecord().confirmedAt(end.minusMillis(1)).corrected(1)))
                .isRefusedWith("hours-before-the-end");
        assertThatDecision(after(first, aRecord().confirmedAt(end).corrected(1)))
                .isAccepted();
    }

    @Test
    void carryOutWhenTheProposerConfirmsRefusesAlsoToVoid() {
        assertThatDecision(after(first, aRecord().recordedBy("committee-1").corrected(1)))
                .isRefusedWith("hours-without-second-person");
        assertThatDecision(after(
                        first,
                        aRecord()
                                .minutes(0)
                                .served(HOUR)
                                .recordedBy("committee-1")
                                .corrected(1)))
                .isRefusedWith("hours-without-second-person");
    }

    @Test
    void carryOutWhenPersonOrActivityDifferRefuses() {
        assertThatDecision(after(first, aRecord().of("volunteer-2").corrected(1)))
                .isRefusedWith("hours-of-another-service");
        assertThatDecision(after(first, aRecord().inActivity("activity-2").corrected(1)))
                .isRefusedWith("hours-of-another-service");
    }

    /** The first entry began on 5 March in Shanghai, which ends at 16:00 UTC. */
    @ParameterizedTest
    @CsvSource({"2026-03-05T15:59:59.999Z, true", "2026-03-05T16:00:00Z, false", "2026-03-04T15:59:59.999Z, false"})
    void carryOutWhenTheDayDiffersRefuses(String start, boolean accepted) {
        var decision = after(first, aRecord().startedAt(start).corrected(1));

        if (accepted) {
            assertThatDecision(decision).isAccepted();
        } else {
            assertThatDecision(decision).isRefusedWith("hours-of-another-service");
        }
    }

    private static CorrectedRecord aVoid(int revision) {
        return aRecord().minutes(0).served(HOUR).corrected(revision);
    }

    private static Decision<List<HoursEntry>> after(HoursEntry before, CorrectedRecord corrected) {
        return corrected.carryOut(Optional.of(before), NOW);
    }
}
