package cn.volunteering.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.facts.Team;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two agencies with the same facts, one under each of the source documents. */
class TwoDocumentsTest {

    private static final List<Indicator> RULES = List.of(
            new RegisteredVolunteers(),
            new CivilisedUnitTeams(),
            new DesignatedPersons(),
            new SectionGroups(),
            new Participation(),
            new MeanService());

    /** Adds the facts: 10 of 40 staff are registered, 9 of them served 240 minutes each; one team, no group. */
    private static AYear withTheSameFacts(AYear year) {
        year.section("s1").roster(10).staff("2026-12", 40, 0).team(Team.Kind.TEAM, null, "2024-03-05", null);
        for (int number = 1; number <= 9; number++) {
            year.served("v" + number, 240);
        }
        return year;
    }

    private static List<String> judged(AYear year) {
        return RULES.stream()
                .flatMap(rule -> year.judgedBy(rule).stream())
                .map(TwoDocumentsTest::words)
                .toList();
    }

    private static String words(Verdict verdict) {
        var citation = verdict.decisive().citation();
        return Stream.of(
                        verdict.indicator(),
                        verdict.outcome(),
                        citation.policy().value(),
                        citation.clause().value())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    @Test
    void theSameFactsAreJudgedByEachDocumentWithItsOwnClauses() {
        var qinghai = withTheSameFacts(AYear.inQinghai("PROVINCIAL_CIVILISED_UNIT"));
        var ningxia = withTheSameFacts(AYear.inNingxia());

        assertThat(judged(qinghai))
                .containsExactly(
                        "registered-volunteers FAIL qinghai-organ-2018-4 QH-45",
                        "teams PASS qinghai-organ-2018-4 QH-46",
                        "designated-persons FAIL qinghai-organ-2018-4 QH-39");
        assertThat(judged(ningxia))
                .containsExactly(
                        "teams PASS ningxia-department-2020-11 NX-09",
                        "section-groups FAIL ningxia-department-2020-11 NX-10",
                        "participation PASS ningxia-department-2020-11 NX-31",
                        "mean-service FAIL ningxia-department-2020-11 NX-32");
    }
}
