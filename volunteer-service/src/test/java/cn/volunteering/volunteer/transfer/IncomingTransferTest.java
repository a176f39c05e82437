package cn.volunteering.volunteer.transfer;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static cn.volunteering.volunteer.roster.VolunteerFixture.JOINED;
import static cn.volunteering.volunteer.roster.VolunteerFixture.SECTION;
import static cn.volunteering.volunteer.roster.VolunteerFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.volunteer.personaldata.DocumentType;
import cn.volunteering.volunteer.personaldata.SealedText;
import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.transfer.IncomingTransfer.State;
import cn.volunteering.volunteer.transfer.TransferAnswered.Answer;
import cn.volunteering.volunteer.transfer.TransferCompleted.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A transfer as the receiving agency keeps it (NX-50). */
class IncomingTransferTest {

    private static final TenantId SELF = new TenantId("nx-czt");
    private static final TenantId OTHER = new TenantId("nx-gxt");
    private static final TransferId ID = new TransferId("transfer-1");

    private final IncomingTransfer offered = IncomingTransfer.offered(ID, OTHER, person(), Travels.HOURS_ONLY, TODAY);
    private final IncomingTransfer accepted =
            offered.accept(SECTION, null, SELF).orThrow();

    private static TransferredPerson person() {
        return new TransferredPerson(
                "演示001",
                DocumentType.RESIDENT_IDENTITY_CARD,
                new SealedText("sealed"),
                null,
                false,
                null,
                List.of(),
                NationalRegistration.NONE,
                JOINED);
    }

    @Test
    void anOfferIsAnsweredOnce() {
        assertThatDecision(offered.accept(SECTION, null, SELF))
                .hasEvents(new TransferAnswered(OTHER.value(), SELF, ID, Answer.ACCEPTED, null));
        assertThatDecision(accepted.refuse("名额已满", SELF)).isRefusedWith("transfer-answered");
        assertThatDecision(accepted.accept(SECTION, null, SELF)).isRefusedWith("transfer-answered");
    }

    @Test
    void whatTravelsIsKeptOnlyWhileItIsNeeded() {
        assertThat(accepted.person()).isNotNull();
        assertThat(offered.refuse("名额已满", SELF).orThrow().person()).isNull();
        assertThat(offered.withdrawn().orThrow().person()).isNull();
        assertThat(accepted.joined(new VolunteerId("v-1"), TODAY, SELF)
                        .orThrow()
                        .person())
                .isNull();
    }

    @Test
    void theAgencysOwnServicesLearnWhoJoinedFromWhere() {
        var entry = new VolunteerId("v-1");

        assertThatDecision(accepted.joined(entry, TODAY, SELF))
                .hasEvents(
                        new TransferAnswered(OTHER.value(), SELF, ID, Answer.JOINED, null),
                        new TransferCompleted(ID, entry, Side.RECEIVING, OTHER, TODAY, Travels.HOURS_ONLY));
    }

    @Test
    void aWithdrawalCountsUntilThePersonHasJoined() {
        assertThat(accepted.withdrawn().orThrow().state()).isEqualTo(State.WITHDRAWN);
        var joined = accepted.joined(new VolunteerId("v-1"), TODAY, SELF).orThrow();
        assertThatDecision(joined.withdrawn()).hasState(joined);
        var refused = offered.refuse("名额已满", SELF).orThrow();
        assertThatDecision(refused.withdrawn()).hasState(refused);
    }
}
