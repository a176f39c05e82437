package cn.volunteering.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way of a record through packages and answers. */
class NationalRecordTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final PackageLine LINE = new PackageLine(GroupCode.VOLUNTEER, "r1", "演示001", "v1", 0);
    private static final Submission FIRST = new Submission("p1", "2026-001", DAY, "v1");
    private static final Submission SECOND = new Submission("p2", "2026-002", DAY, "v2");

    @Test
    void abandonedPackageLeavesTheRecordAsItWasBefore() {
        var registered = answered(submitted(FIRST), matched("640001"));
        var again = registered.submit(LINE, SECOND).orThrow();

        assertThat(again.standing().state()).isEqualTo(RecordState.SUBMITTED);
        assertThat(again.standing().number()).isEqualTo("640001");
        assertThat(again.takeBack("p2").orThrow().standing()).isEqualTo(registered.standing());
        assertThat(again.takeBack("p1").orThrow()).isEqualTo(again);
        assertThat(submitted(FIRST).takeBack("p1").orThrow().standing()).isEqualTo(Standing.NONE);
    }

    @Test
    void repeatedSubmissionChangesNothing() {
        var open = submitted(FIRST);

        assertThat(open.submit(LINE, FIRST).orThrow()).isEqualTo(open);
    }

    @Test
    void refusedRecordIsNotThereUnlessItHasANumber() {
        var refusal = Answer.of(2, LINE, Outcome.REFUSED, null, "证件有误", List.of());
        var change = answered(submitted(FIRST), matched("640001"))
                .submit(LINE, SECOND)
                .orThrow();

        assertThat(answered(submitted(FIRST), refusal).standing().state()).isEqualTo(RecordState.NONE);
        assertThat(answered(change, refusal).standing().state()).isEqualTo(RecordState.MISMATCH);
        assertThat(answered(change, refusal).standing().number()).isEqualTo("640001");
    }

    @Test
    void laterAnswerToTheSamePackageReplacesTheEarlierOne() {
        var wrong = answered(submitted(FIRST), matched("649999"));

        assertThat(answered(wrong, matched("640001")).standing().number()).isEqualTo("640001");
        assertThat(answered(wrong, matched("649999"))).isEqualTo(wrong);
    }

    private static NationalRecord submitted(Submission submission) {
        return NationalRecord.first(GroupCode.VOLUNTEER, LINE)
                .submit(LINE, submission)
                .orThrow();
    }

    private static NationalRecord answered(NationalRecord record, Answer answer) {
        return record.answer(answer, DAY).orThrow();
    }

    private static Answer matched(String number) {
        return Answer.of(2, LINE, Outcome.MATCHED, number, null, List.of());
    }
}
