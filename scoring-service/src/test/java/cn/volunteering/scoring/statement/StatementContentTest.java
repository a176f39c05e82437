package cn.volunteering.scoring.statement;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.scoring.honour.Honour;
import cn.volunteering.scoring.honour.HonourId;
import cn.volunteering.scoring.honour.HonourKind;
import cn.volunteering.scoring.honour.RoundId;
import cn.volunteering.scoring.honour.Standing;
import cn.volunteering.scoring.hours.ActivityId;
import cn.volunteering.scoring.hours.ActivityService;
import cn.volunteering.scoring.hours.CountedEvidence;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.naming.Person;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.statement.StatementContent.Facts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementContentTest {

    private static final BonusRule NONE = new BonusRule(null, null);
    private static final BonusRule TWO_POINTS = new BonusRule(200L, null);

    @Test
    void hoursAndActivitiesCountByTheGradeOfTheirEvidence() {
        var content = of(
                List.of(
                        served("a", Evidence.MEASURED, 60),
                        served("a", Evidence.ATTESTED, 30),
                        served("b", Evidence.CLAIMED, 45),
                        served("c", Evidence.MEASURED, 0)),
                List.of(),
                NONE);

        assertThat(content.minutes()).isEqualTo(90);
        assertThat(content.activities()).isEqualTo(1);
    }

    @Test
    void theBonusIsThatOfThePolicyForOutstandingVolunteersOnly() {
        assertThat(of(List.of(), List.of(outstanding()), TWO_POINTS).bonusHundredths())
                .isEqualTo(200);
        assertThat(of(List.of(), List.of(), TWO_POINTS).bonusHundredths()).isZero();
    }

    @Test
    void withoutAPolicyNoBonusIsStated() {
        assertThat(of(List.of(), List.of(outstanding()), NONE).bonusHundredths())
                .isNull();
    }

    @Test
    void anHonourIsStatedWithItsDocument() {
        assertThat(of(List.of(), List.of(outstanding()), NONE).honours())
                .containsExactly(new StatedHonour(HonourKind.OUTSTANDING_VOLUNTEER, LocalDate.of(2026, 12, 1), "党发1号"));
    }

    private static StatementContent of(List<ActivityService> service, List<Honour> granted, BonusRule bonus) {
        var person = new Person(new VolunteerId("v1"), "演示甲", null, true);
        return StatementContent.of(
                new Facts(person, "办公室", 2026, service, 2, granted, List.of()),
                CountedEvidence.MEASURED_AND_ATTESTED,
                bonus,
                null);
    }

    private static ActivityService served(String activity, Evidence evidence, long minutes) {
        return new ActivityService(new ActivityId(activity), evidence, minutes);
    }

    private static Honour outstanding() {
        return new Honour(
                new HonourId("h1"),
                new RoundId("2026-outstanding-volunteer"),
                HonourKind.OUTSTANDING_VOLUNTEER,
                2026,
                "v1",
                Honour.State.GRANTED,
                "积极参加",
                new AccountId("committee-1"),
                LocalDate.of(2026, 11, 30),
                new Standing(1_200, null, null, false),
                LocalDate.of(2026, 12, 1),
                new AccountId("committee-2"),
                "党发1号",
                null);
    }
}
