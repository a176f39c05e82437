package cn.volunteering.scoring.transfer;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.scoring.brought.BroughtService;
import cn.volunteering.scoring.brought.OriginService;
import cn.volunteering.scoring.brought.TransferId;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.YearMinutes;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.points.PointsLot;
import cn.volunteering.scoring.points.Spending;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the giving agency states about a person, and which points leave with them (question 18). */
class DepartureTest {

    private static final TenantId SELF = new TenantId("nx-gxt");
    private static final TenantId TO = new TenantId("nx-czt");
    private static final TransferId ID = new TransferId("transfer-1");
    private static final VolunteerId PERSON = new VolunteerId("v-1");
    private static final LocalDate LEFT = LocalDate.of(2026, 11, 1);
    private static final LocalDate TODAY = LEFT.plusDays(1);
    private static final List<PointsLot> PURSE =
            List.of(new PointsLot(LEFT.plusMonths(1), Points.whole(2)), new PointsLot(null, Points.whole(3)));

    @Test
    void pointsStayUnderHoursOnly() {
        var decided = left(false).state(service(90, 1), () -> PURSE, SELF, TODAY);

        assertThatDecision(decided)
                .hasEvents(
                        new BalanceCarried(TO.value(), SELF, ID, service(90, 1).parts(), List.of()));
        assertThat(decided.orThrow().spending()).isEmpty();
    }

    @Test
    void pointsTravelWithTheirEndsUnderHoursAndPoints() {
        var decided = left(true).state(service(90, 1), () -> PURSE, SELF, TODAY);

        assertThatDecision(decided).publishes(BalanceCarried.class).satisfies(stated -> assertThat(stated.lots())
                .isEqualTo(PURSE));
        assertThat(decided.orThrow().spending()).contains(new Spending(TODAY, Points.whole(5), Spending.Use.CARRIED));
    }

    @Test
    void pointsTravelOnce() {
        var first = left(true).state(service(90, 1), () -> PURSE, SELF, TODAY).orThrow();

        var second = first.state(service(60, 3), () -> List.of(), SELF, TODAY.plusDays(9));

        assertThatDecision(second).publishes(BalanceCarried.class).satisfies(stated -> assertThat(stated.lots())
                .isEqualTo(PURSE));
        assertThat(second.orThrow().spending()).isEqualTo(first.spending());
    }

    @Test
    void aCorrectionIsStatedAgainAndWhatIsOutdatedIsNot() {
        var first = left(false).state(service(90, 1), List::of, SELF, TODAY).orThrow();
        var corrected = first.state(service(60, 3), List::of, SELF, TODAY);

        assertThatDecision(corrected)
                .hasEvents(
                        new BalanceCarried(TO.value(), SELF, ID, service(60, 3).parts(), List.of()));
        assertThatDecision(corrected.orThrow().state(service(60, 3), List::of, SELF, TODAY))
                .hasNoEvents();
        assertThatDecision(corrected.orThrow().state(service(90, 1), List::of, SELF, TODAY))
                .hasNoEvents();
    }

    @Test
    void someoneWithoutServiceIsStatedToo() {
        assertThatDecision(left(false).state(service(0, 0), List::of, SELF, TODAY))
                .publishes(BalanceCarried.class);
    }

    private static Departure left(boolean withPoints) {
        return Departure.of(ID, PERSON, TO, LEFT, withPoints);
    }

    private static BroughtService service(long minutes, long entries) {
        return BroughtService.NONE.with(List.of(new OriginService(
                SELF, PERSON, LEFT, entries, List.of(new YearMinutes(2026, Evidence.MEASURED, minutes)))));
    }
}
