package cn.volunteering.registry.policy;

import static cn.volunteering.registry.policy.PolicyFixtures.CATALOGUE;
import static cn.volunteering.registry.policy.PolicyFixtures.aPolicy;
import static cn.volunteering.registry.policy.PolicyFixtures.ningxia;
import static cn.volunteering.registry.policy.PolicyFixtures.qinghai;
import static cn.volunteering.registry.tenant.TenantFixtures.anAgency;
import static cn.volunteering.registry.tenant.TenantFixtures.anOffice;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.policy.Layer;
import cn.volunteering.policy.Value;
import cn.volunteering.registry.policy.PolicyFixtures.Draft;
import cn.volunteering.registry.tenant.CivilisedTitle;
import cn.volunteering.registry.tenant.Lineage;
import cn.volunteering.registry.tenant.Tenant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationRulesTest {

    private static final Tenant OFFICE = anOffice("qh-wmb");
    private static final String WEIGHT = "assessment.volunteer-weight-percent";
    private static final String RATIO = "registered-volunteers.minimum-percent";

    @Test
    void checkWhenOneOfTheTwoSourceDocumentsFindsNothing() {
        assertThat(formal().then(values()).check(qinghai(), contentOf(qinghai())))
                .isEmpty();
        assertThat(formal().then(values()).check(ningxia(), contentOf(ningxia())))
                .isEmpty();
    }

    @Test
    void checkWhenAQuoteIsBlankReportsTheClause() {
        assertThat(fieldsOf(formal(), agency().quote(" "))).containsExactly("clauses[0].quote");
    }

    @Test
    void checkWhenItEndsBeforeItBeginsReportsTheDate() {
        assertThat(fieldsOf(formal(), agency().from("2026-03-01").to("2026-02-28")))
                .containsExactly("effectiveTo");
        assertThat(fieldsOf(formal(), agency().from("2026-03-01").to("2026-03-01")))
                .isEmpty();
    }

    @Test
    void checkWhenTheKeyIsUnknownReportsIt() {
        assertThat(fieldsOf(values(), agency().sets("no.such-key", 1))).containsExactly("values[0].key");
    }

    @Test
    void checkWhenTheClauseIsNotInTheDocumentReportsIt() {
        var draft = agency().sets("teams.minimum", new Value.Whole(1), false, "C-2");

        assertThat(fieldsOf(values(), draft)).containsExactly("values[0].clause");
    }

    @Test
    void checkWhenAKeyIsSetTwiceForTheSameUnitsReportsTheSecond() {
        var draft = agency().sets("teams.minimum", 1).sets("teams.minimum", 2);

        assertThat(fieldsOf(values(), draft)).containsExactly("values[1].key");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "100, true", "101, false", "-1, false"})
    void checkWhenAShareLeavesItsRangeReportsIt(long percent, boolean fine) {
        assertThat(fieldsOf(values(), agency().sets("participation.minimum-percent", percent))
                        .isEmpty())
                .isEqualTo(fine);
    }

    @Test
    void checkWhenAChoiceIsNotAnOptionReportsIt() {
        var draft = agency().sets("roster.joiners", new Value.Choice("SOMETIMES"), false);

        assertThat(fieldsOf(values(), draft)).containsExactly("values[0].value");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true"})
    void checkWhenTheWeightIsZeroRejectsIt(long weight, boolean fine) {
        assertThat(fieldsOf(values(), agency().sets(WEIGHT, weight)).isEmpty()).isEqualTo(fine);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "10000, true", "10001, false"})
    void checkWhenTheRateOfPointsLeavesItsRangeRejectsIt(long hundredths, boolean fine) {
        assertThat(fieldsOf(values(), agency().sets("points.per-confirmed-hour-hundredths", hundredths))
                        .isEmpty())
                .isEqualTo(fine);
    }

    @Test
    void checkWhenTheWeightIsMissingUnderAMandateRejectsTheVersion() {
        assertThat(fieldsOf(mandates(agencyWith(), List.of(qinghai())), agency().sets("teams.minimum", 1)))
                .containsExactly("values");
    }

    @Test
    void checkWhenAnotherDocumentOfTheUnitStatesTheWeightFindsNothing() {
        var other =
                aPolicy("assessment", "qh-jtt", Layer.AGENCY).sets(WEIGHT, 5).published();

        assertThat(fieldsOf(mandates(agencyWith(), List.of(qinghai(), other)), agency()))
                .isEmpty();
    }

    @Test
    void checkWhenTheDocumentSupersedesTheOneWithTheWeightRejectsTheVersion() {
        var other =
                aPolicy("assessment", "qh-jtt", Layer.AGENCY).sets(WEIGHT, 5).published();

        assertThat(fieldsOf(mandates(agencyWith(), List.of(qinghai(), other)), agency().supersedes("assessment")))
                .containsExactly("values");
    }

    @ParameterizedTest
    @CsvSource({"39, false", "40, true", "41, true"})
    void checkWhenAMandateIsLoosenedRejectsIt(long percent, boolean fine) {
        var rules = mandates(agencyWith(CivilisedTitle.NATIONAL_CIVILISED_UNIT), List.of(qinghai()));

        assertThat(fieldsOf(rules, agency().sets(WEIGHT, 5).sets(RATIO, percent))
                        .isEmpty())
                .isEqualTo(fine);
    }

    @Test
    void checkWhenAMandateIsLoosenedNamesTheKeyTheNumberTheDocumentAndItsClause() {
        var rules = mandates(agencyWith(CivilisedTitle.NATIONAL_CIVILISED_UNIT), List.of(qinghai()));

        assertThat(messagesOf(rules, agency().sets(WEIGHT, 5).sets(RATIO, 39)))
                .containsExactly("“注册志愿者占单位所属人员比例的下限”不得比上级文件宽松：青直文明委〔2018〕4号三、（二）（QH-45）规定为 40 %");
    }

    @Test
    void checkWhenANumberLeavesItsRangeNamesTheKeyAndTheRange() {
        assertThat(messagesOf(values(), agency().sets("participation.minimum-percent", 101)))
                .containsExactly("“在册志愿者年参与率的下限”允许的范围是 0 至 100 %");
    }

    @ParameterizedTest
    @CsvSource({"19, false", "20, true"})
    void checkWhenTheTitleIsLowerMeasuresAgainstTheLowerMandate(long percent, boolean fine) {
        var rules = mandates(agencyWith(CivilisedTitle.ORGAN_CIVILISED_UNIT), List.of(qinghai()));

        assertThat(fieldsOf(rules, agency().sets(WEIGHT, 5).sets(RATIO, percent))
                        .isEmpty())
                .isEqualTo(fine);
    }

    @Test
    void checkWhenTheMandateIsOverridableAcceptsLess() {
        var mandate = aPolicy("notice", "qh-wmb", Layer.OFFICE)
                .sets("insignia.return-days", new Value.Whole(3), true)
                .published();

        assertThat(fieldsOf(mandates(agencyWith(), List.of(mandate)), agency().sets("insignia.return-days", 5)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void checkWhenADeadlineIsStretchedRejectsIt(long days) {
        var mandate = aPolicy("notice", "qh-wmb", Layer.OFFICE)
                .sets("insignia.return-days", 3)
                .published();

        assertThat(fieldsOf(mandates(agencyWith(), List.of(mandate)), agency().sets("insignia.return-days", days)))
                .containsExactly("values[0].value");
    }

    @Test
    void checkWhenADocumentOfSomeoneElseIsSupersededRejectsIt() {
        var rules = new SuccessionRules(List.of(qinghai()));

        assertThat(fieldsOf(rules, agency().supersedes("qinghai-organ-2018-4"))).containsExactly("supersedes");
    }

    private static FormalRules formal() {
        return new FormalRules();
    }

    private static ValueRules values() {
        return new ValueRules(CATALOGUE);
    }

    private static MandateRules mandates(Tenant tenant, List<Policy> policies) {
        return new MandateRules(CATALOGUE, TenantUnit.of(tenant, new Lineage(List.of(OFFICE))), policies);
    }

    private static Tenant agencyWith(CivilisedTitle... titles) {
        return anAgency("qh-jtt", "qh-wmb", titles);
    }

    private static Draft agency() {
        return aPolicy("own-rules", "qh-jtt", Layer.AGENCY);
    }

    private static PolicyContent contentOf(Policy policy) {
        return policy.versions().getFirst().content();
    }

    private static List<String> messagesOf(PublicationRules rules, Draft draft) {
        return rules.check(draft.draft(), draft.content()).stream()
                .map(Finding::message)
                .toList();
    }

    private static List<String> fieldsOf(PublicationRules rules, Draft draft) {
        return rules.check(draft.draft(), draft.content()).stream()
                .map(Finding::field)
                .toList();
    }
}
