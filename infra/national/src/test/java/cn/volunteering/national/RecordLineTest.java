package cn.volunteering.national;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.national.Candidate.OwnStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Only records that are new, changed or refused go into the next package (NX-49). */
class RecordLineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Submission SENT = new Submission("p1", "2026-001", DAY, "v1");
    private static final Standing OPEN = Standing.NONE.submitted(SENT);

    @Test
    void dueWhenTheRecordIsNewChangedOrRefused() {
        assertThat(due("v1", Standing.NONE)).isEqualTo(DueFor.NEW);
        assertThat(due("v2", OPEN.accepted("640001", DAY))).isEqualTo(DueFor.CHANGED);
        assertThat(due("v1", OPEN.refused("证件有误", DAY))).isEqualTo(DueFor.RETRY);
    }

    @Test
    void notDueWhenAnAnswerIsAwaitedOrNothingHasChanged() {
        assertThat(due("v2", OPEN)).isNull();
        assertThat(due("v1", OPEN.accepted("640001", DAY))).isNull();
        assertThat(due("v1", OPEN.contradicted("640001", List.of("姓名"), DAY))).isNull();
    }

    @Test
    void contradictedRecordIsDueOnceItIsCorrectedHere() {
        assertThat(due("v2", OPEN.contradicted("640001", List.of("姓名"), DAY))).isEqualTo(DueFor.CHANGED);
    }

    @Test
    void recordWithObjectionsIsNeverDue() {
        var refusable = new Candidate("r1", "演示001", "v1", 0, false, false, List.of("时长为零"), null);

        assertThat(new RecordLine(refusable, Standing.NONE).due()).isEmpty();
    }

    @Test
    void withdrawnRecordIsDueOnlyIfItIsThere() {
        assertThat(withdrawn(OPEN.accepted(null, DAY)).due()).contains(DueFor.CHANGED);
        assertThat(withdrawn(Standing.NONE).due()).isEmpty();
        assertThat(withdrawn(Standing.NONE).isRelevant()).isFalse();
        assertThat(withdrawn(OPEN.refused("重复", DAY)).due()).isEmpty();
    }

    @Test
    void statusThatTheServiceKeepsDecidesUnlessAnAnswerIsAwaited() {
        var byHand = new OwnStatus(RecordState.REGISTERED, "640001", true);

        assertThat(line(byHand, Standing.NONE).due()).isEmpty();
        assertThat(line(byHand, OPEN).state()).isEqualTo(RecordState.SUBMITTED);
        assertThat(line(byHand, OPEN.contradicted("640001", List.of("姓名"), DAY)).isContradicted())
                .isFalse();
    }

    @Test
    void numberAloneDecidesOnlyUntilThereWasAPackage() {
        var numberOnly = new OwnStatus(RecordState.REGISTERED, "640001", false);

        assertThat(line(numberOnly, Standing.NONE).state()).isEqualTo(RecordState.REGISTERED);
        assertThat(line(numberOnly, OPEN.contradicted("640001", List.of("名称"), DAY))
                        .isContradicted())
                .isTrue();
    }

    private static @Nullable DueFor due(String version, Standing standing) {
        var candidate = new Candidate("r1", "演示001", version, 0, false, false, List.of(), null);
        return new RecordLine(candidate, standing).due().orElse(null);
    }

    private static RecordLine withdrawn(Standing standing) {
        return new RecordLine(new Candidate("r1", "演示001", "void", 0, false, true, List.of(), null), standing);
    }

    private static RecordLine line(OwnStatus own, Standing standing) {
        return new RecordLine(new Candidate("r1", "演示001", "v1", 0, false, false, List.of(), own), standing);
    }
}
