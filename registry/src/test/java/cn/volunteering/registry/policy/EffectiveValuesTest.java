package cn.volunteering.registry.policy;

import static cn.volunteering.registry.policy.PolicyFixtures.CATALOGUE;
import static cn.volunteering.registry.policy.PolicyFixtures.aPolicy;
import static cn.volunteering.registry.policy.PolicyFixtures.ningxia;
import static cn.volunteering.registry.policy.PolicyFixtures.qinghai;
import static cn.volunteering.registry.tenant.CivilisedTitle.NATIONAL_CIVILISED_UNIT;
import static cn.volunteering.registry.tenant.CivilisedTitle.ORGAN_CIVILISED_UNIT;
import static cn.volunteering.registry.tenant.CivilisedTitle.PROVINCIAL_CIVILISED_UNIT;
import static cn.volunteering.registry.tenant.TenantFixtures.anAgency;
import static cn.volunteering.registry.tenant.TenantFixtures.anOffice;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.policy.CitedValue;
import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.EffectiveValue;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.Scope;
import cn.volunteering.policy.Value;
import cn.volunteering.registry.tenant.CivilisedTitle;
import cn.volunteering.registry.tenant.Lineage;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveValuesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final String RATIO = "registered-volunteers.minimum-percent";

    @ParameterizedTest
    @CsvSource({
        "participation.minimum-percent, 90, NX-31",
        "mean-service.minimum-minutes, 240, NX-32",
        "branch-activities.minimum-per-quarter, 1, NX-28",
        "concentrated-activities.minimum-per-year, 2, NX-29",
        "self-organised-activities.minimum-per-year, 2, NX-30",
        "section-liaisons.minimum, 1, NX-15",
        "staff-coverage.target-percent, 100, NX-17",
        "community-report-in.target-percent, 100, NX-43",
        "projects-filed.minimum-percent, 100, NX-51",
        "outstanding-volunteer.minimum-minutes, 1200, NX-70",
        "points-bulletins.minimum-per-year, 1, NX-73"
    })
    void resolveForTheNingxiaDepartmentCitesItsOwnClauses(String key, long number, String clause) {
        var value = resolve(anAgency("nx-gxt", "nx-wmb"), "nx-wmb", List.of(ningxia()), key);

        assertThat(value.decisive()).hasValueSatisfying(cited -> {
            assertThat(cited.policy()).isEqualTo(new PolicyId("ningxia-department-2020-11"));
            assertThat(cited.version()).isEqualTo(1);
            assertThat(cited.setting().value()).isEqualTo(new Value.Whole(number));
            assertThat(cited.setting().clause()).isEqualTo(new ClauseId(clause));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "designated-persons.minimum, 1, QH-39",
        "teams.minimum, 1, QH-46",
        "assessment.volunteer-weight-percent, 1, QH-16",
        "insurance.registered-covered-percent, 100, QH-56"
    })
    void resolveForAnAgencyInQinghaiCitesTheNoticeOfItsOffice(String key, long number, String clause) {
        var value = resolve(qinghaiAgency(ORGAN_CIVILISED_UNIT), "qh-wmb", List.of(qinghai()), key);

        assertThat(value.own()).isNull();
        assertThat(value.decisive()).hasValueSatisfying(cited -> {
            assertThat(cited.setting().value()).isEqualTo(new Value.Whole(number));
            assertThat(cited.setting().clause()).isEqualTo(new ClauseId(clause));
        });
    }

    @Test
    void resolveDependsOnTheTitle() {
        assertThat(ratioOf(qinghaiAgency(NATIONAL_CIVILISED_UNIT))).contains(new Value.Whole(40));
        assertThat(ratioOf(qinghaiAgency(PROVINCIAL_CIVILISED_UNIT))).contains(new Value.Whole(30));
        assertThat(ratioOf(qinghaiAgency(ORGAN_CIVILISED_UNIT))).contains(new Value.Whole(20));
        assertThat(ratioOf(qinghaiAgency())).isEmpty();
    }

    @Test
    void resolveWhenSeveralTitlesAnswersForTheHighest() {
        assertThat(ratioOf(qinghaiAgency(ORGAN_CIVILISED_UNIT, NATIONAL_CIVILISED_UNIT)))
                .contains(new Value.Whole(40));
    }

    @Test
    void resolveBeforeTheNoticeHoldsFindsNothing() {
        var before = LocalDate.of(2018, 6, 18);

        assertThat(resolve(qinghaiAgency(ORGAN_CIVILISED_UNIT), "qh-wmb", List.of(qinghai()), RATIO, before)
                        .value())
                .isEmpty();
        assertThat(resolve(qinghaiAgency(ORGAN_CIVILISED_UNIT), "qh-wmb", List.of(qinghai()), RATIO, before.plusDays(1))
                        .value())
                .contains(new Value.Whole(20));
    }

    @Test
    void resolveNeverTakesTheRulesOfAnotherUnit() {
        var value = resolve(
                anAgency("nx-jyt", "nx-wmb"), "nx-wmb", List.of(ningxia(), qinghai()), "participation.minimum-percent");

        assertThat(value.value()).isEmpty();
    }

    @Test
    void resolveWhenTheUnitTypeIsNotMeantFindsNoMandate() {
        var forCentralUnits = aPolicy("notice", "qh-wmb", Layer.OFFICE)
                .scope(new Scope(Set.of(UnitType.CENTRAL_UNIT.name()), Set.of(), Set.of()))
                .sets(RATIO, 50)
                .published();

        assertThat(resolve(qinghaiAgency(), "qh-wmb", List.of(forCentralUnits), RATIO)
                        .mandate())
                .isNull();
    }

    @Test
    void resolveWhenTheOwnTargetIsStricterLetsTheMandateDecideAndShowsBoth() {
        var own = aPolicy("own", "qh-jtt", Layer.AGENCY).sets(RATIO, 35).published();

        var value = resolve(qinghaiAgency(ORGAN_CIVILISED_UNIT), "qh-wmb", List.of(qinghai(), own), RATIO);

        assertThat(value.value()).contains(new Value.Whole(20));
        assertThat(value.own()).extracting(cited -> cited.setting().value()).isEqualTo(new Value.Whole(35));
        assertThat(value.isOwnLooserThanMandate()).isFalse();
    }

    @Test
    void resolveWhenAMandateCameLaterSaysThatTheOwnTargetFellBehind() {
        var own = aPolicy("own", "qh-jtt", Layer.AGENCY).sets(RATIO, 10).published();

        var value = resolve(qinghaiAgency(ORGAN_CIVILISED_UNIT), "qh-wmb", List.of(qinghai(), own), RATIO);

        assertThat(value.isOwnLooserThanMandate()).isTrue();
        assertThat(value.value()).contains(new Value.Whole(20));
    }

    @Test
    void resolveWhenTheMandateIsOverridableLetsTheOwnValueDecide() {
        var mandate = aPolicy("notice", "qh-wmb", Layer.OFFICE)
                .sets("insignia.return-days", new Value.Whole(3), true)
                .published();
        var own = aPolicy("own", "qh-jtt", Layer.AGENCY)
                .sets("insignia.return-days", 7)
                .published();

        var value = resolve(qinghaiAgency(), "qh-wmb", List.of(mandate, own), "insignia.return-days");

        assertThat(value.value()).contains(new Value.Whole(7));
        assertThat(value.isOwnLooserThanMandate()).isFalse();
    }

    @Test
    void resolveWhenTwoOfficesStandAboveTakesTheStricterMandate() {
        var top = aPolicy("top", "province", Layer.OFFICE).sets(RATIO, 25).published();
        var near = aPolicy("near", "qh-wmb", Layer.OFFICE).sets(RATIO, 22).published();
        var lineage = new Lineage(List.of(anOffice("qh-wmb"), anOffice("province")));

        var values = resolve(qinghaiAgency(), lineage, List.of(near, top), TODAY);

        assertThat(of(RATIO, values).mandate()).extracting(CitedValue::policy).isEqualTo(new PolicyId("top"));
    }

    @Test
    void resolveWhenADocumentIsSupersededEndsItWhereTheOtherBegins() {
        var old = aPolicy("old", "qh-jtt", Layer.AGENCY)
                .from("2025-01-01")
                .sets(RATIO, 50)
                .published();
        var next = aPolicy("next", "qh-jtt", Layer.AGENCY)
                .from("2026-07-01")
                .supersedes("old")
                .published();
        var agency = qinghaiAgency();

        assertThat(resolve(agency, "qh-wmb", List.of(old, next), RATIO, LocalDate.of(2026, 6, 30))
                        .value())
                .contains(new Value.Whole(50));
        assertThat(resolve(agency, "qh-wmb", List.of(old, next), RATIO, LocalDate.of(2026, 7, 1))
                        .value())
                .isEmpty();
    }

    @Test
    void resolveWhenNoDocumentSetsTheKeyTakesTheCataloguesValue() {
        var value = resolve(qinghaiAgency(), "qh-wmb", List.of(), "hours.counted-evidence");

        assertThat(value.decisive()).isEmpty();
        assertThat(value.value()).contains(new Value.Choice("MEASURED_AND_ATTESTED"));
    }

    @Test
    void resolveWhenTheUnitHasNotStatedItsWeightSaysSo() {
        var key = "assessment.volunteer-weight-percent";
        var own = aPolicy("own", "qh-jtt", Layer.AGENCY).sets(key, 5).published();

        assertThat(resolve(qinghaiAgency(), "qh-wmb", List.of(qinghai()), key).isOwnMissing())
                .isTrue();
        assertThat(resolve(qinghaiAgency(), "qh-wmb", List.of(qinghai(), own), key)
                        .isOwnMissing())
                .isFalse();
    }

    private static Optional<Value> ratioOf(Tenant tenant) {
        return resolve(tenant, "qh-wmb", List.of(qinghai()), RATIO).value();
    }

    private static Tenant qinghaiAgency(CivilisedTitle... titles) {
        return anAgency("qh-jtt", "qh-wmb", titles);
    }

    private static EffectiveValue resolve(Tenant tenant, String office, List<Policy> policies, String key) {
        return resolve(tenant, office, policies, key, TODAY);
    }

    private static EffectiveValue resolve(
            Tenant tenant, String office, List<Policy> policies, String key, LocalDate day) {
        var lineage = new Lineage(List.of(anOffice(office)));
        return of(key, resolve(tenant, lineage, policies, day));
    }

    private static List<EffectiveValue> resolve(Tenant tenant, Lineage lineage, List<Policy> policies, LocalDate day) {
        var published = policies.stream().flatMap(Policy::forResolution).toList();
        return new EffectiveValues(CATALOGUE, TenantUnit.of(tenant, lineage), published).on(day);
    }

    private static EffectiveValue of(String key, List<EffectiveValue> values) {
        return values.stream()
                .filter(value -> value.definition().key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
