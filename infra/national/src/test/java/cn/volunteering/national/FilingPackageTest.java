package cn.volunteering.national;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A package from its making to the last answer. */
class FilingPackageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Signature COMMITTEE = new Signature("a1", "演示委员", Instant.parse("2026-11-30T02:00:00Z"));
    private static final Receiver RECEIVER = new Receiver("演示民政部门", "640100", "演示联系人", "0951-0000000", 15);
    private static final PackageLine ONE = line("r1");
    private static final PackageLine TWO = line("r2");

    @Test
    void answerIsLateFromTheDayAfterTheTerm() {
        assertThat(made().isOverdue(LocalDate.of(2026, 12, 15))).isFalse();
        assertThat(made().isOverdue(LocalDate.of(2026, 12, 16))).isTrue();
    }

    @Test
    void packageIsAnsweredOnceEveryRecordIs() {
        var partly = made().answered(List.of(matched(ONE), Answer.missing(TWO))).orThrow();
        var complete = partly.answered(List.of(matched(ONE), matched(TWO))).orThrow();

        assertThat(partly.state()).isEqualTo(PackageState.PARTLY_ANSWERED);
        assertThat(partly.outcomes())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.MATCHED, 1, Outcome.MISSING_THERE, 1));
        assertThat(complete.state()).isEqualTo(PackageState.ANSWERED);
        assertThat(complete.isOverdue(DAY.plusYears(1))).isFalse();
    }

    @Test
    void fileWithoutAnyUsableRowAnswersNothing() {
        var stray = Answer.stray(new AnswerRow(2, "other", "通过", null, null, Map.of()));

        assertThat(made().answered(List.of(Answer.missing(ONE), stray))
                        .orThrow()
                        .state())
                .isEqualTo(PackageState.AWAITING);
    }

    @Test
    void onlyAPackageWithoutAnswersCanBeAbandoned() {
        var answered =
                made().answered(List.of(matched(ONE), Answer.missing(TWO))).orThrow();

        assertThat(made().abandon(COMMITTEE).orThrow().state()).isEqualTo(PackageState.ABANDONED);
        assertThatDecision(answered.abandon(COMMITTEE)).isRefusedWith("national-package-answered");
    }

    @Test
    void abandonedPackageIsNeitherHandedOutNorAnswered() {
        var abandoned = made().abandon(COMMITTEE).orThrow();

        assertThatDecision(abandoned.handOut(new Provision(COMMITTEE, "报送")))
                .isRefusedWith("national-package-abandoned");
        assertThatDecision(abandoned.answered(List.of(matched(ONE)))).isRefusedWith("national-package-abandoned");
        assertThat(abandoned.isOverdue(DAY.plusYears(1))).isFalse();
    }

    @Test
    void laterFileAnswersMoreRecordsAndKeepsWhatWasSettled() {
        var faulty = Answer.faulty(new AnswerRow(3, "r1", "", null, null, Map.of()), ONE, "没有填写受理结果");

        var first = PackageAnswers.NONE.with(List.of(ONE, TWO), List.of(matched(ONE)), "h1");
        var both = first.with(List.of(ONE, TWO), List.of(faulty, matched(TWO)), "h2");

        assertThat(first.lines()).extracting(Answer::outcome).containsExactly(Outcome.MATCHED, Outcome.MISSING_THERE);
        assertThat(both.lines()).extracting(Answer::outcome).containsExactly(Outcome.MATCHED, Outcome.MATCHED);
        assertThat(both.fileHashes()).containsExactly("h1", "h2");
    }

    private static FilingPackage made() {
        return FilingPackage.made(
                "p1", "2026-001", RECEIVER, "报送", COMMITTEE, DAY, Map.of(GroupCode.VOLUNTEER, 2), "hash");
    }

    private static PackageLine line(String id) {
        return new PackageLine(GroupCode.VOLUNTEER, id, "演示" + id, "v1", 0);
    }

    private static Answer matched(PackageLine line) {
        return Answer.of(2, line, Outcome.MATCHED, "640001", null, List.of());
    }
}
