package cn.volunteering.volunteer.transfer;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static cn.volunteering.volunteer.roster.VolunteerFixture.TODAY;
import static cn.volunteering.volunteer.roster.VolunteerFixture.aVolunteer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.transfer.OutgoingTransfer.State;
import cn.volunteering.volunteer.transfer.TransferAnswered.Answer;
import cn.volunteering.volunteer.transfer.TransferCompleted.Side;
import cn.volunteering.volunteer.transfer.TransferStated.Statement;
import org.junit.jupiter.api.Test;

/** A transfer as the giving agency keeps it (NX-50). */
class OutgoingTransferTest {

    private static final TenantId SELF = new TenantId("nx-gxt");
    private static final TenantId OTHER = new TenantId("nx-czt");
    private static final TransferId ID = new TransferId("transfer-1");

    private final OutgoingTransfer requested = open(aVolunteer().active());
    private final OutgoingTransfer offered = requested.consent(offer(), TODAY).orThrow();
    private final OutgoingTransfer accepted =
            offered.answered(OTHER, Answer.ACCEPTED, null).orThrow();
    private final OutgoingTransfer departed = accepted.depart(TODAY, SELF).orThrow();

    private static OutgoingTransfer open(Volunteer person) {
        return OutgoingTransfer.open(ID, person, SELF, OTHER, "演示财政厅", Travels.HOURS_ONLY, TODAY)
                .orThrow();
    }

    private static TransferStated offer() {
        return new TransferStated(OTHER.value(), SELF, ID, Statement.OFFERED, null, null, Travels.HOURS_ONLY);
    }

    @Test
    void openWhenThePersonIsNotOnTheRosterOrTheAgencyIsTheirOwnIsRefused() {
        assertThatDecision(
                        OutgoingTransfer.open(ID, aVolunteer().left(), SELF, OTHER, "演示财政厅", Travels.HOURS_ONLY, TODAY))
                .isRefusedWith("volunteer-not-on-roster");
        assertThatDecision(OutgoingTransfer.open(
                        ID, aVolunteer().applied(), SELF, OTHER, "演示财政厅", Travels.HOURS_ONLY, TODAY))
                .isRefusedWith("volunteer-not-on-roster");
        assertThatDecision(
                        OutgoingTransfer.open(ID, aVolunteer().active(), SELF, SELF, "本单位", Travels.HOURS_ONLY, TODAY))
                .isRefusedWith("transfer-to-self");
    }

    @Test
    void nothingIsToldBeforeThePersonConsents() {
        assertThatDecision(OutgoingTransfer.open(
                        ID, aVolunteer().active(), SELF, OTHER, "演示财政厅", Travels.HOURS_ONLY, TODAY))
                .hasNoEvents();
        assertThatDecision(requested.withdraw(SELF)).isAccepted().hasNoEvents();
        assertThatDecision(requested.decline()).isAccepted().hasNoEvents();
        assertThatDecision(requested.depart(TODAY, SELF)).isRefusedWith("transfer-not-now");
    }

    @Test
    void anAgencyThatDoesNotExistLooksLikeOneThatHasNotAnswered() {
        var unknown = requested.consent(null, TODAY).orThrow();

        assertThat(unknown.state()).isEqualTo(State.OFFERED);
        assertThatDecision(unknown.withdraw(SELF)).isAccepted().hasNoEvents();
    }

    @Test
    void thePersonLeavesOnlyAfterTheOtherAgencyHasAccepted() {
        assertThatDecision(offered.depart(TODAY, SELF)).isRefusedWith("transfer-not-now");
        assertThatDecision(accepted.depart(TODAY, SELF))
                .hasEvents(new TransferStated(OTHER.value(), SELF, ID, Statement.DEPARTED, null, TODAY, null));
        assertThat(departed.leftOn()).isEqualTo(TODAY);
        assertThatDecision(departed.withdraw(SELF)).isRefusedWith("transfer-not-now");
    }

    @Test
    void aWithdrawalIsToldOnceThePersonWasOffered() {
        var told = new TransferStated(OTHER.value(), SELF, ID, Statement.WITHDRAWN, null, null, null);

        assertThatDecision(offered.withdraw(SELF)).hasEvents(told);
        assertThatDecision(accepted.withdraw(SELF)).hasEvents(told);
    }

    @Test
    void answersThatComeTwiceOrLateChangeNothing() {
        assertThatDecision(accepted.answered(OTHER, Answer.ACCEPTED, null)).hasState(accepted);
        var withdrawn = offered.withdraw(SELF).orThrow();
        assertThatDecision(withdrawn.answered(OTHER, Answer.ACCEPTED, null)).hasState(withdrawn);
        var joined = departed.answered(OTHER, Answer.JOINED, null).orThrow();
        assertThat(joined.state()).isEqualTo(State.JOINED);
        assertThatDecision(joined.answered(OTHER, Answer.ACCEPTED, null)).hasState(joined);
    }

    @Test
    void theAgencysOwnServicesLearnOnceWhoWentWhere() {
        var joined = departed.answered(OTHER, Answer.JOINED, null);

        assertThatDecision(joined)
                .hasEvents(
                        new TransferCompleted(ID, departed.volunteer(), Side.GIVING, OTHER, TODAY, Travels.HOURS_ONLY));
        assertThatDecision(joined.orThrow().answered(OTHER, Answer.JOINED, null))
                .hasNoEvents();
    }

    @Test
    void onlyTheReceivingAgencyAnswers() {
        assertThatDecision(offered.answered(new TenantId("qh-jtt"), Answer.ACCEPTED, null))
                .isRefusedWith("transfer-not-from-receiver");
    }

    @Test
    void aRefusalKeepsItsReasonAndFreesThePersonForAnotherTransfer() {
        var refused = offered.answered(OTHER, Answer.REFUSED, "名额已满").orThrow();

        assertThat(refused.reason()).isEqualTo("名额已满");
        assertThat(refused.naturalKey()).isEmpty();
        assertThat(accepted.naturalKey()).isPresent();
    }
}
