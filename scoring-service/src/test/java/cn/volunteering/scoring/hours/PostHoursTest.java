package cn.volunteering.scoring.hours;

import static cn.volunteering.scoring.hours.ServiceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.volunteering.domain.RefusedException;
import cn.volunteering.scoring.LedgerInMemory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PostHoursTest {

    private static final Instant NOW = Instant.parse("2026-03-06T00:00:00Z");
    private static final CorrectedRecord TO_45 = aRecord().minutes(45).corrected(1);
    private static final CorrectedRecord VOID =
            aRecord().minutes(0).served(Duration.ofMinutes(60)).corrected(2);
    private static final CorrectedRecord TO_30 = aRecord().minutes(30).corrected(3);

    private final LedgerInMemory<HoursEntry> ledger = new LedgerInMemory<>();
    private final PostHours postHours = new PostHours(ledger, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void correctWhenSeveralOfOneRecordArriveTogetherFollowsTheirOrder() {
        postHours.confirm(List.of(aRecord().build()));

        postHours.correct(List.of(TO_45, VOID, TO_30));

        assertThat(ledger.all())
                .extracting(entry -> entry.id().value() + " " + entry.minutes())
                .containsExactly(
                        "record-1.confirm 60",
                        "record-1.reverse.1 -60",
                        "record-1.confirm.1 45",
                        "record-1.reverse.2 -45",
                        "record-1.confirm.3 30");
    }

    @Test
    void correctWhenRepeatedChangesNothing() {
        postHours.confirm(List.of(aRecord().build()));
        postHours.correct(List.of(TO_45, VOID, TO_30));
        var before = ledger.all();

        postHours.confirm(List.of(aRecord().build()));
        postHours.correct(List.of(TO_45));
        postHours.correct(List.of(VOID, VOID, TO_30));

        assertThat(ledger.all()).isEqualTo(before);
    }

    @Test
    void correctWhenTheConfirmationIsMissingRefusesAndPostsNothing() {
        assertThatRefused(() -> postHours.correct(List.of(TO_45)), "hours-entry-missing");
        assertThat(ledger.all()).isEmpty();
    }

    @Test
    void correctWhenARevisionIsMissingRefuses() {
        postHours.confirm(List.of(aRecord().build()));

        assertThatRefused(() -> postHours.correct(List.of(VOID)), "hours-entry-missing");
    }

    @Test
    void correctWhenOnlyTheReversalOfTheEarlierRevisionIsThereDoesNotTakeItForVoid() {
        postHours.confirm(List.of(aRecord().build()));
        postHours.correct(List.of(TO_45));
        ledger.lose("record-1.confirm.1");

        assertThatRefused(() -> postHours.correct(List.of(aRecord().minutes(30).corrected(2))), "hours-entry-missing");
    }

    @Test
    void correctWhenTheRevisionHasOtherMinutesRefuses() {
        postHours.confirm(List.of(aRecord().build()));
        postHours.correct(List.of(TO_45));

        assertThatRefused(() -> postHours.correct(List.of(aRecord().minutes(44).corrected(1))), "hours-entry-differs");
    }

    @Test
    void correctWhenTheRevisionHasAnotherReasonRefuses() {
        postHours.confirm(List.of(aRecord().build()));
        postHours.correct(List.of(TO_45));

        assertThatRefused(
                () -> postHours.correct(List.of(new CorrectedRecord(TO_45.service(), 1, "重复记录"))),
                "hours-entry-differs");
    }

    @Test
    void correctWhenAnEarlierOneOfTheBatchDiffersFromTheLedgerReversesWhatTheLedgerHolds() {
        postHours.confirm(List.of(aRecord().build()));
        postHours.correct(List.of(TO_45));

        assertThatRefused(
                () -> postHours.correct(List.of(aRecord().minutes(44).corrected(1), VOID)), "hours-entry-differs");

        assertThat(ledger.get("record-1.reverse.2").minutes()).isEqualTo(-45);
    }

    private static void assertThatRefused(ThrowingCallable call, String code) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
