package cn.volunteering.reporting.inspection;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings and their deadlines (QH-15). */
class InspectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final TenantId AGENCY = new TenantId("qh-jtt");
    private static final TenantId OFFICE = new TenantId("qh-wmb");
    private static final Inspected SECTION = new Inspected(Inspected.Kind.SECTION, "s1", "办公室");
    private static final Inspected BELOW = new Inspected(Inspected.Kind.TENANT, "qh-jtt", "青海省直某单位（演示）");

    @Test
    void anInspectionIsOpenUntilItsLastFindingIsClosed() {
        var one = closed(ofSection(finding(1), finding(2)), 1);

        assertThat(one.stage()).isEqualTo(Inspection.Stage.OPEN);
        assertThat(one.openFindings()).extracting(Finding::number).containsExactly(2);
        assertThat(closed(one, 2).stage()).isEqualTo(Inspection.Stage.CLOSED);
        assertThat(closed(one, 2).nextDueOn()).isNull();
    }

    @Test
    void anInspectionWithoutFindingsIsClosed() {
        assertThat(ofSection().stage()).isEqualTo(Inspection.Stage.CLOSED);
    }

    @Test
    void theDeadlineItselfIsInTime() {
        var finding = finding(1);

        assertThat(finding.isOverdueOn(DUE)).isFalse();
        assertThat(finding.isOverdueOn(DUE.plusDays(1))).isTrue();
        assertThat(finding.closed(rectified(DAY)).isOverdueOn(DUE.plusDays(1))).isFalse();
    }

    @Test
    void theNextDeadlineIsThatOfTheFirstOpenFinding() {
        var inspection = ofSection(Finding.open(1, "台账不全", DUE), Finding.open(2, "无人值守", DUE.minusDays(7)));

        assertThat(inspection.nextDueOn()).isEqualTo(DUE.minusDays(7));
        assertThat(closed(inspection, 2).nextDueOn()).isEqualTo(DUE);
    }

    @Test
    void anInspectionIsNotInTheFuture() {
        assertThatDecision(ofSection().enter(AGENCY, DAY)).isAccepted().hasNoEvents();
        assertThatDecision(ofSection().enter(AGENCY, DAY.minusDays(1))).isRefusedWith("inspection-in-future");
    }

    @Test
    void aDeadlineIsNotBeforeTheInspection() {
        assertThatDecision(ofSection(Finding.open(1, "台账不全", DAY)).enter(AGENCY, DAY))
                .isAccepted();
        assertThatDecision(ofSection(Finding.open(1, "台账不全", DAY.minusDays(1))).enter(AGENCY, DAY))
                .isRefusedWith("finding-due-before-inspection")
                .hasDetail("number", 1);
    }

    @Test
    void aRectificationIsBetweenTheInspectionAndToday() {
        var inspection = ofSection(finding(1));

        assertThatDecision(close(inspection, rectified(DAY))).isAccepted();
        assertThatDecision(close(inspection, rectified(DAY.minusDays(1)))).isRefusedWith("rectified-out-of-time");
        assertThatDecision(close(inspection, rectified(DUE))).isAccepted();
        assertThatDecision(close(inspection, rectified(DUE.plusDays(1)))).isRefusedWith("rectified-out-of-time");
    }

    @Test
    void aFindingIsClosedOnce() {
        var inspection = ofSection(finding(1));

        assertThatDecision(inspection.close(2, rectified(DAY), AGENCY, DUE)).isRefusedWith("finding-unknown");
        assertThatDecision(closed(inspection, 1).close(1, rectified(DAY), AGENCY, DUE))
                .isRefusedWith("finding-closed");
    }

    @Test
    void aWithdrawnInspectionAwaitsNothing() {
        var withdrawn = ofSection(finding(1)).withdraw("登记有误", AGENCY, DUE).orThrow();

        assertThat(withdrawn.stage()).isEqualTo(Inspection.Stage.WITHDRAWN);
        assertThat(withdrawn.openFindings()).isEmpty();
        assertThat(withdrawn.nextDueOn()).isNull();
        assertThatDecision(close(withdrawn, rectified(DAY))).isRefusedWith("inspection-withdrawn");
        assertThatDecision(withdrawn.withdraw("再次", AGENCY, DUE)).isRefusedWith("inspection-withdrawn");
    }

    @Test
    void aTenantBelowLearnsOfItsInspectionAndClosesItsFindings() {
        var atOffice = made(BELOW, finding(1));
        var event = InspectionChanged.of(atOffice, OFFICE);
        assertThatDecision(atOffice.enter(OFFICE, DAY)).hasEvents(event);
        assertThat(event.tenant()).isEqualTo("qh-jtt");
        var atAgency = received(null);

        var closed = close(atAgency, rectified(DAY));

        assertThatDecision(closed)
                .hasEvents(new FindingClosed("qh-wmb", AGENCY, atAgency.id(), 1, "已补齐台账", "办公室", DAY));
        assertThatDecision(atOffice.close(1, rectified(DAY), OFFICE, DUE)).isRefusedWith("finding-of-other-tenant");
        assertThat(atOffice.closedBelow(AGENCY, 1, rectified(DAY)).orThrow().stage())
                .isEqualTo(Inspection.Stage.CLOSED);
    }

    @Test
    void onlyTheInspectedTenantClosesFindings() {
        assertThatDecision(made(BELOW, finding(1)).closedBelow(new TenantId("qh-swt"), 1, rectified(DAY)))
                .isRefusedWith("finding-not-from-inspected");
        assertThatDecision(ofSection(finding(1)).closedBelow(AGENCY, 1, rectified(DAY)))
                .isRefusedWith("finding-not-from-inspected");
    }

    @Test
    void repeatsAndLateEventsChangeNothing() {
        var atOffice =
                made(BELOW, finding(1)).closedBelow(AGENCY, 1, rectified(DAY)).orThrow();
        assertThatDecision(atOffice.closedBelow(AGENCY, 1, rectified(DUE))).hasState(atOffice);
        var atAgency = closed(received(null), 1);
        assertThatDecision(atAgency.receive(received(null))).hasState(atAgency);

        var withdrawn = atAgency.receive(received(new Inspection.Withdrawal("登记有误", DUE)))
                .orThrow();

        assertThat(withdrawn.stage()).isEqualTo(Inspection.Stage.WITHDRAWN);
        assertThat(withdrawn.findings()).isEqualTo(atAgency.findings());
        assertThatDecision(withdrawn.receive(received(null))).hasState(withdrawn);
    }

    @Test
    void onlyTheOfficeWithdrawsItsInspection() {
        assertThatDecision(received(null).withdraw("不服", AGENCY, DUE)).isRefusedWith("inspection-of-office");
        assertThatDecision(made(BELOW, finding(1)).withdraw("登记有误", OFFICE, DUE))
                .publishes(InspectionChanged.class)
                .satisfies(event -> assertThat(event.withdrawnFor()).isEqualTo("登记有误"));
    }

    private static Inspection ofSection(Finding... findings) {
        return made(SECTION, findings);
    }

    private static Inspection made(Inspected inspected, Finding... findings) {
        return Inspection.made(new InspectionId("i1"), inspected, report(), List.of(findings));
    }

    private static Inspection received(Inspection.Withdrawal withdrawal) {
        return Inspection.received(new InspectionId("i1"), OFFICE, report(), List.of(finding(1)), withdrawal);
    }

    private static Inspection.Report report() {
        return new Inspection.Report("检查组", DAY, "总体较好");
    }

    private static Finding finding(int number) {
        return Finding.open(number, "台账不全", DUE);
    }

    private static Rectification rectified(LocalDate day) {
        return new Rectification("已补齐台账", "办公室", day);
    }

    private static Decision<Inspection> close(Inspection inspection, Rectification how) {
        return inspection.close(1, how, AGENCY, DUE);
    }

    private static Inspection closed(Inspection inspection, int number) {
        return inspection.close(number, rectified(DAY), AGENCY, DUE).orThrow();
    }
}
