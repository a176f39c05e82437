package cn.volunteering.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.volunteering.reporting.facts.UnitId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The volunteer block in the assessment of unit, section and person (QH-13…16). */
class VolunteerBlockTest {

    private static final String WEIGHT = "assessment.volunteer-weight-percent";

    @Test
    void theUnitIsWeighedByTheGradesOfItsParts() {
        var unit = unitOf(anAgency()
                .setting(WEIGHT, 20)
                .setting("assessment.unit-registered-volunteers-weight", 3)
                .roster(54)
                .staff("2026-12", 130, 7)); // 54 of 137: B; no team: nothing; nobody insured: nothing

        assertThat(unit.parts())
                .extracting(Assessment.Part::indicator, Assessment.Part::weight, Assessment.Part::grade)
                .containsExactly(
                        tuple("registered-volunteers", 3L, Grade.B),
                        tuple("teams", 1L, Grade.NONE),
                        tuple("insured-volunteers", 1L, Grade.NONE));
        assertThat(unit.earned()).isEqualTo(3 * 66);
        assertThat(unit.possible()).isEqualTo(500);
        assertThat(unit.weight()).isEqualTo(20);
    }

    @Test
    void eachPartCitesTheClauseOfItsTargetAndOfItsWeight() {
        var part = unitOf(anAgency()
                        .setting(WEIGHT, 20)
                        .setting("assessment.unit-registered-volunteers-weight", 3)
                        .roster(55)
                        .staff("2026-12", 130, 7))
                .parts()
                .getFirst();

        assertThat(part.grade()).isEqualTo(Grade.A);
        assertThat(part.target().citation().clause().value()).isEqualTo("QH-45");
        assertThat(part.source()).isNotNull();
        assertThat(part.source().clause().value()).isEqualTo("C-1");
    }

    @Test
    void aPartThatCannotBeAssessedNeitherEarnsNorCosts() {
        var withoutHeadcount = unitOf(anAgency().setting(WEIGHT, 20).roster(55));

        assertThat(withoutHeadcount.parts().getFirst().grade()).isNull();
        assertThat(withoutHeadcount.parts().getFirst().remarks()).containsExactly("尚未填报单位所属人员数");
        assertThat(withoutHeadcount.possible()).isEqualTo(200);
    }

    @Test
    void nothingOverNothingIsNotAssessable() {
        var nobody = unitOf(anAgency().setting(WEIGHT, 20).setting("assessment.unit-teams-weight", 0));

        assertThat(nobody.possible()).isZero();
        assertThat(nobody.isAssessable()).isFalse();
    }

    @Test
    void aUnitThatHasNotStatedItsWeightIsNotAssessable() {
        var unit = unitOf(anAgency().roster(55).staff("2026-12", 130, 7));

        assertThat(unit.weight()).isNull();
        assertThat(unit.possible()).isPositive();
        assertThat(unit.isAssessable()).isFalse();
    }

    @Test
    void withoutADemandedWeightThereIsNoAssessment() {
        var situation = AYear.inNingxia().roster(5).section("s1").situation();

        assertThat(VolunteerBlock.ofUnits(situation)).isEmpty();
        assertThat(VolunteerBlock.ofPeople(situation)).isEmpty();
    }

    @Test
    void aSectionIsAssessedByItsOwnPeople() {
        var year = AYear.inNingxia()
                .setting(WEIGHT, 10)
                .section("s1")
                .section("s2")
                .roster(10)
                .with(AVolunteer.aVolunteer("other").in("s2", "b1", "2024-01-01"));
        for (int i = 1; i <= 9; i++) {
            year.served("v" + i, 240);
        }

        var sections = VolunteerBlock.ofUnits(year.situation()).stream()
                .filter(each -> each.subject().kind() == Subject.Kind.SECTION)
                .toList();

        var first = sections.getFirst();
        assertThat(amounts(first, "participation")).containsExactly(Amount.of(9, 10)); // 90 per cent: A
        assertThat(grades(first, "participation")).containsExactly(Grade.A);
        assertThat(amounts(first, "mean-service")).containsExactly(Amount.of(9 * 240, 10)); // 216 of 240: B
        assertThat(grades(first, "mean-service")).containsExactly(Grade.B);
        assertThat(amounts(sections.get(1), "participation")).containsExactly(Amount.of(0, 1));
    }

    @Test
    void aPersonIsAssessedByTheirMinutesAndReportIn() {
        var people = VolunteerBlock.ofPeople(AYear.inNingxia()
                .setting(WEIGHT, 10)
                .roster(2)
                .with(AVolunteer.aVolunteer("exempt"))
                .exempt("exempt", "2026-01-01", null)
                .served("v1", 239)
                .served("v2", 240)
                .reported("v2", "2026-03-01", true)
                .situation());

        assertThat(people).extracting(each -> each.subject().id()).containsExactly("v1", "v2");
        assertThat(people).extracting(Assessment::earned).containsExactly(66L, 200L);
        assertThat(people).extracting(Assessment::possible).containsExactly(200L, 200L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assessment.unit-registered-volunteers-weight",
                "assessment.unit-teams-weight",
                "assessment.unit-participation-weight",
                "assessment.unit-mean-service-weight",
                "assessment.unit-projects-filed-weight",
                "assessment.unit-insured-volunteers-weight",
                "assessment.section-participation-weight",
                "assessment.section-mean-service-weight",
                "assessment.section-groups-weight",
                "assessment.section-liaisons-weight",
                "assessment.person-service-weight",
                "assessment.person-report-in-weight"
            })
    void eachWeightCountsItsPart(String key) {
        assertThat(possible(key, 4)).isEqualTo(possible(key, 1) + 300);
        assertThat(possible(key, 0)).isEqualTo(possible(key, 1) - 100);
    }

    /** Returns what all parts of the unit, a section and a person could earn together. */
    private static long possible(String key, int weight) {
        var situation = anAgency()
                .setting(WEIGHT, 20)
                .setting(key, weight)
                .mandating("participation.minimum-percent", 90)
                .mandating("mean-service.minimum-minutes", 240)
                .mandating("projects-filed.minimum-percent", 100)
                .mandating("section-groups.minimum", 1)
                .mandating("section-liaisons.minimum", 1)
                .mandating("community-report-in.target-percent", 100)
                .section("s1")
                .roster(1)
                .staff("2026-12", 1, 0)
                .filed("project-1", "2026-03-01T00:00:00Z")
                .held("a1", "2026-03-02T01:00:00Z", "b1")
                .situation();
        return Stream.concat(VolunteerBlock.ofUnits(situation).stream(), VolunteerBlock.ofPeople(situation).stream())
                .mapToLong(Assessment::possible)
                .sum();
    }

    @Test
    void aPartProvenByEvidenceEarnsByTheGradeOfItsAssessor() {
        var unit = unitOf(anAgency()
                .setting(WEIGHT, 20)
                .setting("assessment.grade-b-score-percent", 70)
                .roster(55)
                .staff("2026-12", 130, 7) // A of 1; no team, nobody insured: nothing of 2
                .proven(Subject.UNIT, 4, Grade.B)
                .proven(Subject.UNIT, 3, Grade.NONE));

        assertThat(unit.proven()).extracting(Assessment.ProvenPart::score).containsExactly(70L, 0L);
        assertThat(unit.earned()).isEqualTo(100 + 4 * 70);
        assertThat(unit.possible()).isEqualTo(300 + 400 + 300);
    }

    @Test
    void aPartThatAwaitsItsAssessorNeitherEarnsNorCosts() {
        var unit = unitOf(anAgency()
                .setting(WEIGHT, 20)
                .roster(55)
                .staff("2026-12", 130, 7)
                .proven(Subject.UNIT, 4, null));

        assertThat(unit.proven()).hasSize(1);
        assertThat(unit.possible()).isEqualTo(300);
    }

    @Test
    void evidenceCountsOnlyForItsSubject() {
        var year = anAgency()
                .setting(WEIGHT, 20)
                .section("s1")
                .mandating("mean-service.minimum-minutes", 240)
                .section("s2")
                .roster(1)
                .with(AVolunteer.aVolunteer("other").in("s2", "b1", "2024-01-01"))
                .proven(Subject.section(new UnitId("s2")), 5, Grade.A);

        assertThat(VolunteerBlock.ofUnits(year.situation()))
                .filteredOn(each -> !each.proven().isEmpty())
                .extracting(each -> each.subject().id())
                .containsExactly("s2");
        assertThat(VolunteerBlock.ofPeople(year.situation())).isNotEmpty().allSatisfy(each -> assertThat(each.proven())
                .isEmpty());
    }

    @Test
    void theScaleOfGradesIsSetByPolicy() {
        var unit = unitOf(anAgency()
                .setting(WEIGHT, 20)
                .setting("assessment.grade-b-from-percent", 99)
                .setting("assessment.grade-c-from-percent", 98)
                .setting("assessment.grade-c-score-percent", 40)
                .roster(54)
                .staff("2026-12", 130, 7)); // 54 of 54.8 is 98.5 per cent

        assertThat(unit.parts().getFirst().grade()).isEqualTo(Grade.C);
        assertThat(unit.parts().getFirst().score()).isEqualTo(40);
        var generous = unitOf(anAgency()
                .setting(WEIGHT, 20)
                .setting("assessment.grade-b-score-percent", 90)
                .roster(54)
                .staff("2026-12", 130, 7));
        assertThat(generous.parts().getFirst().score()).isEqualTo(90);
    }

    private static AYear anAgency() {
        return AYear.inQinghai("NATIONAL_CIVILISED_UNIT");
    }

    private static Assessment unitOf(AYear year) {
        return VolunteerBlock.ofUnits(year.situation()).getFirst();
    }

    private static List<Amount> amounts(Assessment of, String indicator) {
        return of.parts().stream()
                .filter(part -> part.indicator().equals(indicator))
                .map(Assessment.Part::amount)
                .toList();
    }

    private static List<Grade> grades(Assessment of, String indicator) {
        return of.parts().stream()
                .filter(part -> part.indicator().equals(indicator))
                .map(Assessment.Part::grade)
                .toList();
    }
}
