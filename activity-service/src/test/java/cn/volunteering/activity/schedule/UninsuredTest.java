package cn.volunteering.activity.schedule;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.Covers;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.roster.events.InsuranceChanged;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UninsuredTest {

    private static final VolunteerId INSURED = new VolunteerId("v1");
    private static final VolunteerId OTHER = new VolunteerId("v2");

    @Test
    void onlyParticipantsOfAHighRiskActivityNeedInsurance() {
        Covers covers = _ -> Set.of(INSURED);
        var uninsured = new Uninsured(new Seats(List.of(OTHER, INSURED)), covers);

        assertThat(uninsured.among(anActivity().withRisk(RiskLevel.HIGH, "高空作业").recruiting()))
                .containsExactly(OTHER);
        assertThat(uninsured.among(anActivity().withRisk(RiskLevel.MEDIUM, "山路").recruiting()))
                .isEmpty();
    }

    @Test
    void theDayOfTheActivityDecides() {
        var activity = anActivity().withRisk(RiskLevel.HIGH, "高空作业").recruiting();
        var day = activity.plan().time().day();
        Covers covers = asked -> asked.equals(day) ? Set.of(INSURED) : Set.of();

        assertThat(new Uninsured(new Seats(List.of(INSURED)), covers).among(activity))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ACCIDENT, 2025-12-31, false",
        "ACCIDENT, 2026-01-01, true",
        "ACCIDENT, 2026-12-31, true",
        "ACCIDENT, 2027-01-01, false",
        "LIABILITY, 2026-06-01, false"
    })
    void accidentInsuranceCoversFromItsFirstToItsLastDay(String cover, LocalDate day, boolean covers) {
        var insurance = new InsuranceChanged(
                "i1", cover, LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01"), List.of(INSURED));

        assertThat(insurance.coversAccidentsOn(day)).isEqualTo(covers);
    }

    private record Seats(List<VolunteerId> people) implements Places {

        @Override
        public int seated(Activity activity) {
            return people.size();
        }

        @Override
        public List<VolunteerId> participants(Activity activity) {
            return people;
        }

        @Override
        public void tellPromoted(Activity before, Activity after) {
            throw new UnsupportedOperationException();
        }
    }
}
