package cn.volunteering.activity.vocabulary;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.vocabulary.Vocabulary.Entry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final TermId CAMPAIGN = TermId.of(TermKind.CAMPAIGN, "CITY-2026");
    private static final TermId SOCIETY = TermId.of(TermKind.CARE, "SOCIETY");

    @ParameterizedTest
    @CsvSource({
        "INTEGRATION, 8",
        "CARE, 3",
        "PROGRAMME, 4",
        "TASK, 4",
        "THEME, 3",
        "BRAND, 5",
        "CAMPAIGN, 5",
        "CATEGORY, 6",
        "INDUSTRY, 6",
        "PROJECT_FIELD, 9",
        "CENTRAL_TASK, 0"
    })
    void shippedTermsAreAsManyAsTheClausesName(TermKind kind, int count) {
        assertThat(new Vocabulary(ShippedTermsFile.read(), List.of()).entries())
                .filteredOn(entry -> entry.term().kind() == kind)
                .hasSize(count)
                .allSatisfy(entry -> {
                    assertThat(entry.requirements()).isNotEmpty().allMatch(id -> id.matches("(QH|NX)-\\d\\d"));
                    assertThat(entry.term().nationalCategory()).isNotNull();
                    assertThat(entry.term().code()).matches("[A-Z0-9][A-Z0-9-]{0,29}");
                });
    }

    @Test
    void careForSocietyIsCitedByBothDocuments() {
        assertThat(new Vocabulary(ShippedTermsFile.read(), List.of()).entries())
                .filteredOn(entry -> entry.term().id().equals(SOCIETY))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.term().title()).isEqualTo("关爱社会");
                    assertThat(entry.requirements()).containsExactly("QH-18", "NX-07");
                });
    }

    @Test
    void ownTermReplacesTheShippedOneWithTheSameCode() {
        var own = term(TermKind.CARE, "SOCIETY", "关爱社会（社区）", null, null);
        var vocabulary = new Vocabulary(ShippedTermsFile.read(), List.of(own));

        assertThat(vocabulary.entries())
                .filteredOn(entry -> entry.term().kind() == TermKind.CARE)
                .hasSize(3)
                .contains(new Entry(own, List.of("QH-18", "NX-07"), true));
        assertThat(vocabulary.themes(List.of(SOCIETY), FIRST).orThrow())
                .containsExactly(new Theme(SOCIETY, "关爱社会（社区）"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-11-30, true", "2026-12-01, false"})
    void termIsValidFromItsFirstToItsLastDay(LocalDate day, boolean valid) {
        var decision = aCampaign().themes(List.of(CAMPAIGN), day);

        if (valid) {
            assertThat(decision.orThrow()).containsExactly(new Theme(CAMPAIGN, "创城"));
        } else {
            assertThatDecision(decision).isRefusedWith("term-not-valid");
        }
    }

    @Test
    void unknownTermIsRefusedByName() {
        var refusal = aCampaign()
                .themes(List.of(CAMPAIGN, new TermId("CARE/NOBODY")), FIRST)
                .reason();

        assertThat(refusal).hasValueSatisfying(why -> {
            assertThat(why.code()).isEqualTo("term-unknown");
            assertThat(why.details()).containsEntry("terms", List.of("CARE/NOBODY"));
        });
    }

    @Test
    void activityInheritsOnlyWhatIsStillValidOnItsDay() {
        var ofProject = List.of(new Theme(SOCIETY, "关爱社会"), new Theme(CAMPAIGN, "创城"));

        assertThat(aCampaign().validOn(LAST, ofProject)).isEqualTo(ofProject);
        assertThat(aCampaign().validOn(LAST.plusDays(1), ofProject)).containsExactly(new Theme(SOCIETY, "关爱社会"));
    }

    @Test
    void daysInReverseAreRefused() {
        assertThat(term(TermKind.CAMPAIGN, "C", "创城", LAST, FIRST).objection())
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo("term-days-reversed"));
        assertThat(term(TermKind.CAMPAIGN, "C", "创城", LAST, LAST).objection()).isEmpty();
    }

    private static Vocabulary aCampaign() {
        return new Vocabulary(
                ShippedTermsFile.read(), List.of(term(TermKind.CAMPAIGN, "CITY-2026", "创城", FIRST, LAST)));
    }

    private static VocabularyTerm term(
            TermKind kind, String code, String title, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new VocabularyTerm(kind, code, title, null, NationalCategory.CIVILITY, null, from, until, 1);
    }
}
