package cn.volunteering.activity.insignia;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Decision;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Issue slips: requested, issued by a second person, returned item by item (NX-25, NX-27). */
class InsigniaSlipTest {

    private static final ItemId FLAG = new ItemId("flag");
    private static final ItemId VESTS = new ItemId("vests");
    private static final Signature LIAISON = People.signed(People.LIAISON, "2026-11-20T02:00:00Z");
    private static final Signature COMMITTEE = People.signed(People.COMMITTEE, "2026-11-20T03:00:00Z");
    private static final Map<ItemId, Integer> ALL = Map.of(FLAG, 1, VESTS, 10);
    private static final Map<ItemId, Integer> LEFT = Map.of(FLAG, 1, VESTS, 10);

    private final Activity activity = anActivity().recruiting();
    private final InsigniaSlip requested = InsigniaSlip.request(
                    new SlipId("slip-1"),
                    activity,
                    List.of(
                            new SlipLine(FLAG, "演示队旗 01", 1, 0, Settled.NOTHING),
                            new SlipLine(VESTS, "演示红马甲", 10, 0, Settled.NOTHING)),
                    LIAISON)
            .orThrow();
    private final InsigniaSlip issued = issue(ALL).orThrow();

    private Decision<InsigniaSlip> issue(Map<ItemId, Integer> pieces) {
        return requested.handOut(pieces, LEFT, 7, activity, COMMITTEE);
    }

    @Test
    void nothingIsRequestedOrIssuedForAnActivityThatIsOver() {
        var over = anActivity().ended();

        assertThatDecision(InsigniaSlip.request(SlipId.fresh(), over, List.of(), LIAISON))
                .isRefusedWith("insignia-activity-over");
        assertThatDecision(requested.handOut(ALL, LEFT, 7, over, COMMITTEE)).isRefusedWith("insignia-activity-over");
    }

    @Test
    void aSecondPersonIssues() {
        assertThatDecision(requested.handOut(ALL, LEFT, 7, activity, LIAISON))
                .isRefusedWith("insignia-issued-by-requester");
        assertThat(issued.state()).isEqualTo(SlipState.ISSUED);
        assertThat(issued.open()).isEqualTo(11);
    }

    @Test
    void theLastPieceIsIssuedAndOneMoreIsNot() {
        assertThatDecision(requested.handOut(ALL, Map.of(FLAG, 1, VESTS, 10), 7, activity, COMMITTEE))
                .isAccepted();
        assertThatDecision(requested.handOut(ALL, Map.of(FLAG, 1, VESTS, 9), 7, activity, COMMITTEE))
                .isRefusedWith("insignia-stock-short")
                .hasDetail("left", 9);
    }

    @Test
    void fewerPiecesThanRequestedMayBeIssuedButNotMoreAndNotNone() {
        assertThat(issue(Map.of(VESTS, 3)).orThrow().open()).isEqualTo(3);
        assertThatDecision(issue(Map.of(FLAG, 2))).isRefusedWith("insignia-more-than-requested");
        assertThatDecision(issue(Map.of(FLAG, 0))).isRefusedWith("insignia-nothing-issued");
        assertThatDecision(issue(Map.of(new ItemId("caps"), 1))).isRefusedWith("insignia-not-on-slip");
    }

    @Test
    void aSlipIsIssuedRefusedOrWithdrawnOnce() {
        assertThatDecision(issued.handOut(ALL, LEFT, 8, activity, COMMITTEE)).isRefusedWith("insignia-not-requested");
        assertThatDecision(issued.refuse(new Remark(COMMITTEE, "不需要"))).isRefusedWith("insignia-not-requested");
        assertThatDecision(requested.withdraw(LIAISON).orThrow().refuse(new Remark(COMMITTEE, "不需要")))
                .isRefusedWith("insignia-not-requested");
    }

    @Test
    void theSlipClosesWithTheLastPieceThatIsReturnedLostOrWrittenOff() {
        var partly = issued.takeBack(some(VESTS, 8, 1, 0, "遗落在现场")).orThrow();
        assertThat(partly.state()).isEqualTo(SlipState.PARTLY_RETURNED);
        assertThat(partly.open()).isEqualTo(2);

        var flagBack = partly.takeBack(some(FLAG, 1, 0, 0, null)).orThrow();
        assertThat(flagBack.state()).isEqualTo(SlipState.PARTLY_RETURNED);

        var closed = flagBack.takeBack(some(VESTS, 0, 0, 1, "撕破")).orThrow();
        assertThat(closed.state()).isEqualTo(SlipState.CLOSED);
        assertThat(closed.lines().getLast().taken()).isEqualTo(2);
        assertThatDecision(closed.takeBack(some(VESTS, 1, 0, 0, null))).isRefusedWith("insignia-not-out");
    }

    @Test
    void noMorePiecesComeBackThanAreOut() {
        assertThatDecision(issued.takeBack(some(VESTS, 10, 0, 0, null))).isAccepted();
        assertThatDecision(issued.takeBack(some(VESTS, 9, 1, 1, "遗失")))
                .isRefusedWith("insignia-return-exceeds")
                .hasDetail("open", 10);
        assertThatDecision(issued.takeBack(some(VESTS, 0, 0, 0, null))).isRefusedWith("insignia-return-empty");
        assertThatDecision(issued.takeBack(some(new ItemId("caps"), 1, 0, 0, null)))
                .isRefusedWith("insignia-not-on-slip");
    }

    @Test
    void aLossNeedsAReason() {
        assertThatDecision(issued.takeBack(some(VESTS, 0, 1, 0, null))).isRefusedWith("insignia-reason-missing");
        assertThatDecision(issued.takeBack(some(VESTS, 0, 0, 1, null))).isRefusedWith("insignia-reason-missing");
    }

    @Test
    void aWaiverLetsTheActivityBeClosedWhileThePiecesStayOut() {
        assertThat(issued.blocking()).isEqualTo(11);
        var waived = issued.waive(new Remark(COMMITTEE, "借给社区")).orThrow();

        assertThat(waived.blocking()).isZero();
        assertThat(waived.open()).isEqualTo(11);
        assertThatDecision(waived.waive(new Remark(COMMITTEE, "另一个原因"))).hasState(waived);
        assertThatDecision(waived.takeBack(some(FLAG, 1, 0, 0, null))).isAccepted();
        assertThatDecision(requested.waive(new Remark(COMMITTEE, "不需要"))).isRefusedWith("insignia-not-out");
    }

    @Test
    void twoIssuesOfOneNumberAndTwoPendingRequestsOfOneActivityExcludeEachOther() {
        assertThat(issued.naturalKey()).contains("issue.7");
        assertThat(requested.naturalKey()).contains("activity.activity-1");
        assertThat(requested.withdraw(LIAISON).orThrow().naturalKey()).isEmpty();
    }

    private static ItemReturn some(ItemId item, int returned, int lost, int damaged, @Nullable String reason) {
        return new ItemReturn(item, new Settled(returned, lost, damaged), reason, LIAISON);
    }
}
