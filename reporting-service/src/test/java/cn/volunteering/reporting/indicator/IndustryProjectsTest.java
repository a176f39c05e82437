package cn.volunteering.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The sections that the policy names for industry projects (NX-45). */
class IndustryProjectsTest {

    private static final String KEY = "industry-projects.sections";

    @Test
    void aNamedSectionCountsOnceAnActivityOfItsProjectCarriesAnIndustryTerm() {
        var year = anAgency().about("INDUSTRY/LAW");

        assertThat(numbers(year)).containsExactly("UNIT 2/3", "s1 1", "s2 1");
    }

    @Test
    void activitiesWithoutAnIndustryTermDoNotCount() {
        assertThat(numbers(anAgency().about("CARE/SOCIETY"))).containsExactly("UNIT 0/3", "s1 0", "s2 0");
    }

    @Test
    void aSectionThatTheDocumentDoesNotNameIsLeftOut() {
        var year = anAgency().section("s3").about("INDUSTRY/LAW");

        assertThat(numbers(year)).noneMatch(line -> line.startsWith("s3"));
    }

    @Test
    void withoutNamedSectionsThereIsNothingToShow() {
        var year = AYear.withoutDocuments().section("s1");

        assertThat(new IndustryProjects().observe(year.situation())).isEmpty();
    }

    @Test
    void theDocumentOfTheDepartmentNamesFiveSections() {
        var unit = new IndustryProjects().observe(AYear.inNingxia().situation()).getFirst();

        assertThat(unit.of()).isEqualTo(5);
        assertThat(unit.number()).isZero();
    }

    /** Returns an agency with a joint project of s1 and s2, and a third named section that does not exist. */
    private static AYear anAgency() {
        return AYear.withoutDocuments()
                .setting(KEY, List.of("s1", "s2", "中小企业处"))
                .section("s1")
                .section("s2")
                .held("a1", "2026-03-05T01:00:00Z", "b1")
                .filed("project-of-a1", "2026-01-05T01:00:00Z");
    }

    private static List<String> numbers(AYear year) {
        return new IndustryProjects()
                .observe(year.situation()).stream()
                        .map(each -> each.of() == null
                                ? each.subject().id() + " " + each.number()
                                : each.subject().kind() + " " + each.number() + "/" + each.of())
                        .toList();
    }
}
