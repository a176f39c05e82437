package cn.volunteering.scoring.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.domain.RefusedException;
import cn.volunteering.scoring.brought.OriginService;
import cn.volunteering.scoring.brought.TransferId;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.YearMinutes;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only the agency of the transfer can say what a person brings along. */
class StatementsOfOthersTest {

    private static final TenantId GIVER = new TenantId("nx-gxt");
    private static final TenantId STRANGER = new TenantId("qh-jtt");
    private static final TransferId TRANSFER = new TransferId("transfer-1");
    private static final VolunteerId PERSON = new VolunteerId("v-1");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final AgencyInMemory receiver = new AgencyInMemory("nx-czt", _ -> {});

    @Test
    void aStatementOfAnotherAgencyIsRefusedAndAudited() {
        receiver.joined(TRANSFER, GIVER, PERSON, DAY);

        assertThatThrownBy(() -> receiver.stated(by(STRANGER, 900)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("transfer-unknown");

        assertThat(receiver.lifetimeOf(PERSON)).isZero();
        assertThat(receiver.trail()).containsExactly("transferred-balance-refused qh-jtt");
    }

    @Test
    void aStatementThatCameBeforeThePersonIsDroppedIfItIsOfAnotherAgency() {
        receiver.stated(by(STRANGER, 900));
        receiver.stated(by(GIVER, 60));

        receiver.joined(TRANSFER, GIVER, PERSON, DAY);

        assertThat(receiver.lifetimeOf(PERSON)).isEqualTo(60);
        assertThat(receiver.trail()).endsWith("transferred-balance-refused qh-jtt");
    }

    @Test
    void nothingCountsBeforeThePersonHasJoined() {
        receiver.stated(by(GIVER, 600));
        assertThat(receiver.lifetimeOf(PERSON)).isZero();
        assertThat(receiver.starsOf(PERSON)).isZero();

        receiver.joined(TRANSFER, GIVER, PERSON, DAY);
        assertThat(receiver.lifetimeOf(PERSON)).isEqualTo(600);
        assertThat(receiver.ownMinutes()).isZero();
    }

    @Test
    void starsFollowWhatIsBroughtAlongAtTheEdgeOfTheirStep() {
        receiver.joined(TRANSFER, GIVER, PERSON, DAY);
        receiver.stated(by(GIVER, 599, 1));
        assertThat(receiver.starsOf(PERSON)).isZero();

        receiver.stated(by(GIVER, 600, 3));
        assertThat(receiver.starsOf(PERSON)).isEqualTo(1);

        receiver.stated(by(GIVER, 599, 1));
        assertThat(receiver.starsOf(PERSON)).as("an outdated statement").isEqualTo(1);
    }

    private static BalanceCarried by(TenantId agency, long minutes) {
        return by(agency, minutes, 1);
    }

    private static BalanceCarried by(TenantId agency, long minutes, long entries) {
        var service = new OriginService(
                agency,
                new VolunteerId("v-9"),
                DAY,
                entries,
                List.of(new YearMinutes(2026, Evidence.MEASURED, minutes)));
        return new BalanceCarried("nx-czt", agency, TRANSFER, List.of(service), List.of());
    }
}
