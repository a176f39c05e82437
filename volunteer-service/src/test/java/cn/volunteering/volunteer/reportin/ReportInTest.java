package cn.volunteering.volunteer.reportin;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static cn.volunteering.volunteer.roster.VolunteerFixture.TODAY;
import static cn.volunteering.volunteer.roster.VolunteerFixture.aVolunteer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.reportin.ReportIn.State;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.Volunteer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportInTest {

    private static final AccountId OWN = new AccountId("own");
    private static final AccountId LIAISON = new AccountId("liaison");

    private final Volunteer withoutAccount = aVolunteer().registered();
    private final Volunteer volunteer =
            withoutAccount.link(OWN, false, new AccountId("committee")).orThrow();

    @Test
    void aVolunteerOfTheRosterReportsForTodayAtTheLatest() {
        assertThatDecision(report(volunteer, TODAY))
                .publishes(ReportInChanged.class)
                .satisfies(event -> assertThat(event.state()).isEqualTo(State.REPORTED));
        assertThatDecision(report(volunteer, TODAY.plusDays(1))).isRefusedWith("report-in-in-future");
        assertThatDecision(report(aVolunteer().applied(), TODAY)).isRefusedWith("report-in-not-on-roster");
        assertThatDecision(report(aVolunteer().left(), TODAY)).isRefusedWith("report-in-not-on-roster");
    }

    @Test
    void anotherPersonConfirmsIt() {
        var reported = report(volunteer, TODAY).orThrow();

        assertThatDecision(reported.confirm(volunteer, OWN)).isRefusedWith("report-in-decides-self");
        var confirmed = reported.confirm(volunteer, LIAISON).orThrow();

        assertThat(confirmed.state()).isEqualTo(State.CONFIRMED);
        assertThat(confirmed.decidedBy()).isEqualTo(LIAISON);
        assertThatDecision(confirmed.confirm(volunteer, LIAISON))
                .hasState(confirmed)
                .hasNoEvents();
    }

    @Test
    void aReturnedOneMakesRoomForAnother() {
        var reported = report(volunteer, TODAY).orThrow();
        assertThatDecision(reported.giveBack(volunteer, OWN, "有误")).isRefusedWith("report-in-decides-self");

        var returned = reported.giveBack(volunteer, LIAISON, "社区有误").orThrow();

        assertThat(reported.naturalKey()).isPresent();
        assertThat(returned.naturalKey()).isEmpty();
        assertThatDecision(returned.confirm(volunteer, LIAISON)).isRefusedWith("report-in-returned");
        assertThatDecision(returned.giveBack(volunteer, LIAISON, "再次"))
                .hasState(returned)
                .hasNoEvents();
    }

    @Test
    void aConfirmedOneThatIsWrongIsReturned() {
        var confirmed =
                report(volunteer, TODAY).orThrow().confirm(volunteer, LIAISON).orThrow();

        assertThat(confirmed.giveBack(volunteer, LIAISON, "未报到").orThrow().state())
                .isEqualTo(State.RETURNED);
    }

    @Test
    void onlyForSomeoneWithoutAnAccountItIsRecordedByOthers() {
        var id = new ReportInId("r1");

        assertThat(ReportIn.recordFor(id, withoutAccount, visit(TODAY), LIAISON, TODAY)
                        .orThrow()
                        .state())
                .isEqualTo(State.CONFIRMED);
        assertThatDecision(ReportIn.recordFor(id, volunteer, visit(TODAY), LIAISON, TODAY))
                .isRefusedWith("report-in-has-account");
    }

    private static Decision<ReportIn> report(Volunteer who, LocalDate on) {
        return ReportIn.report(new ReportInId("r1"), who, visit(on), TODAY);
    }

    private static Visit visit(LocalDate on) {
        return new Visit("community-1", on, "报到登记表", null);
    }
}
