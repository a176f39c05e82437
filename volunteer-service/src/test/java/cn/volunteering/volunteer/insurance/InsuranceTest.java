package cn.volunteering.volunteer.insurance;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.volunteer.insurance.Insurance.Cover;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsuranceTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");
    private static final VolunteerId ONE = new VolunteerId("v1");
    private static final VolunteerId OTHER = new VolunteerId("v2");

    @Test
    void thePeriodHasAtLeastOneDay() {
        assertThatDecision(insurance("2026-01-01", "2026-01-01").enter(TODAY)).isAccepted();
        assertThatDecision(insurance("2026-01-01", "2025-12-31").enter(TODAY)).isRefusedWith("insurance-period");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
    void coverLastsFromTheFirstToTheLastDay(LocalDate day, boolean inForce) {
        assertThat(insurance("2026-01-01", "2026-12-31").isInForceOn(day)).isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 2026-11-28", "2026-11-27, 2026-11-28", "2026-11-26, 2026-11-27"})
    void anEndedInsuranceCoversUntilTheDayBeforeOrItsOwnEnd(String lastDay, String until) {
        var ended = insurance("2026-01-01", lastDay).end(TODAY).orThrow();

        assertThat(ended.event().until()).isEqualTo(until);
        assertThat(ended.isInForceOn(TODAY)).isFalse();
        assertThatDecision(ended.insure(List.of(ONE))).isRefusedWith("already-ended");
        assertThatDecision(ended.remove(ONE)).isRefusedWith("already-ended");
    }

    @Test
    void eachVolunteerIsInsuredOnceAndTheEventNamesAll() {
        var insured =
                insurance("2026-01-01", "2026-12-31").insure(List.of(ONE, ONE)).orThrow();

        assertThatDecision(insured.insure(List.of(OTHER, ONE)))
                .publishes(InsuranceChanged.class)
                .satisfies(event -> assertThat(event.insuredIds()).containsExactly(ONE, OTHER));
        assertThatDecision(insured.insure(List.of(ONE))).hasState(insured).hasNoEvents();
        assertThatDecision(insured.remove(OTHER)).hasState(insured).hasNoEvents();
        assertThat(insured.remove(ONE).orThrow().insured()).isEmpty();
    }

    @Test
    void anInsuranceCoversFiveThousandAtMost() {
        var full = insurance("2026-01-01", "2026-12-31").insure(people(5_000)).orThrow();

        assertThat(full.insured()).hasSize(5_000);
        assertThatDecision(full.insure(List.of(new VolunteerId("one-more")))).isRefusedWith("insurance-too-many");
        assertThatDecision(full.insure(people(5_000))).hasNoEvents();
    }

    @Test
    void theInsuredStayWhenTheFormChanges() {
        var insured = insurance("2026-01-01", "2026-12-31").insure(List.of(ONE)).orThrow();

        assertThat(insured.change(form("2026-01-01", "2027-12-31"), TODAY)
                        .orThrow()
                        .insured())
                .containsExactly(ONE);
    }

    private static List<VolunteerId> people(int number) {
        return IntStream.range(0, number)
                .mapToObj(n -> new VolunteerId("p" + n))
                .toList();
    }

    private static Insurance insurance(String from, String lastDay) {
        return new Insurance(new InsuranceId("i1"), form(from, lastDay), List.of(), null);
    }

    private static Insurance.Form form(String from, String lastDay) {
        return new Insurance.Form("PA-1", "示例保险公司", Cover.ACCIDENT, LocalDate.parse(from), LocalDate.parse(lastDay));
    }
}
