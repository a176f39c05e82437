package cn.volunteering.reporting.evidence;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.indicator.Grade;
import cn.volunteering.reporting.indicator.Subject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indicators that are proven by evidence and graded by an assessor (QH-14). */
class EvidenceIndicatorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final AccountId CLERK = new AccountId("clerk");
    private static final AccountId OTHER = new AccountId("other");

    @Test
    void anIndicatorAwaitsItsGrade() {
        var indicator = entered(document("青机工〔2026〕3号", null));

        assertThat(indicator.grading()).isNull();
        assertThat(indicator.proven().grade()).isNull();
        assertThat(indicator.proven().evidence()).isEqualTo(1);
        assertThat(indicator.proven().subject()).isEqualTo(Subject.UNIT);
    }

    @Test
    void whoEnteredTheEvidenceDoesNotEnterTheGrade() {
        var indicator = entered(document("青机工〔2026〕3号", null));

        assertThatDecision(grade(indicator, Grade.B, CLERK)).isRefusedWith("indicator-own-entry");
        assertThat(grade(indicator, Grade.B, OTHER).orThrow().proven().grade()).isEqualTo(Grade.B);
    }

    @Test
    void withoutEvidenceThereIsNoGradeButTheLowest() {
        var indicator = entered();

        assertThatDecision(grade(indicator, Grade.C, OTHER)).isRefusedWith("indicator-without-evidence");
        assertThatDecision(grade(indicator, Grade.NONE, OTHER)).isAccepted();
    }

    @Test
    void theLastGradeCounts() {
        var once = grade(entered(document(null, "https://example.org/1")), Grade.C, OTHER)
                .orThrow();

        assertThat(grade(once, Grade.A, OTHER).orThrow().proven().grade()).isEqualTo(Grade.A);
    }

    @Test
    void evidenceCanBeFoundAgain() {
        assertThatDecision(enter(document(null, null))).isRefusedWith("evidence-without-source");
        assertThatDecision(enter(document("1", null))).isAccepted();
        assertThatDecision(enter(document(null, "https://example.org/1"))).isAccepted();
    }

    @Test
    void evidenceIsNotFromTheFuture() {
        assertThatDecision(enter(dated(TODAY))).isAccepted();
        assertThatDecision(enter(dated(TODAY.plusDays(1)))).isRefusedWith("evidence-in-future");
    }

    @Test
    void aYearAheadIsNotAssessed() {
        assertThatDecision(EvidenceIndicator.enter(id(), form(2026), null, CLERK, TODAY))
                .isAccepted();
        assertThatDecision(EvidenceIndicator.enter(id(), form(2027), null, CLERK, TODAY))
                .isRefusedWith("indicator-year-ahead");
    }

    @Test
    void aTitleOccursOnceForASubjectAndYear() {
        var section = new EvidenceIndicator.Form(2026, new UnitId("s1"), "制度建设", "测评体系 1.2", 5, List.of());
        var ofSection =
                EvidenceIndicator.enter(id(), section, "办公室", CLERK, TODAY).orThrow();

        assertThat(entered().naturalKey()).isEqualTo(entered(dated(TODAY)).naturalKey());
        assertThat(ofSection.naturalKey()).isNotEqualTo(entered().naturalKey());
        assertThat(ofSection.proven().subject()).isEqualTo(Subject.section(new UnitId("s1")));
    }

    private static EvidenceIndicatorId id() {
        return new EvidenceIndicatorId("e1");
    }

    private static EvidenceIndicator.Form form(int year, EvidenceItem... evidence) {
        return new EvidenceIndicator.Form(year, null, "制度建设", "测评体系 1.2", 5, List.of(evidence));
    }

    private static Decision<EvidenceIndicator> enter(EvidenceItem... evidence) {
        return EvidenceIndicator.enter(id(), form(2026, evidence), null, CLERK, TODAY);
    }

    private static EvidenceIndicator entered(EvidenceItem... evidence) {
        return enter(evidence).orThrow();
    }

    private static EvidenceItem document(String number, String link) {
        return new EvidenceItem(EvidenceItem.Method.MATERIAL_REVIEW, "志愿服务制度", number, link, TODAY);
    }

    private static EvidenceItem dated(LocalDate day) {
        return new EvidenceItem(EvidenceItem.Method.SITE_VISIT, "考察记录", "1", null, day);
    }

    private static Decision<EvidenceIndicator> grade(EvidenceIndicator indicator, Grade grade, AccountId by) {
        return indicator.grade(new EvidenceIndicator.Assessed(grade, "测评组", "材料齐全"), by, TODAY);
    }
}
