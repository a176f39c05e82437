package cn.volunteering.registry.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.registry.access.AccountRoleChanged;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The role of a liaison comes and goes with the appointment (NX-15). */
class AppointmentIT extends AccountsFixture {

    @Test
    void anAppointmentBringsTheRoleOfALiaisonAndItsEndTakesItBack() {
        String account = opened("qian.kun", "volunteer");
        volunteer("v1", "ACTIVE", account);
        awaitVolunteerOf(account, "v1");

        appointed("v1", account, "office");
        awaitRole(account, "liaison");
        awaitEnds(account, 1);
        appointed("v1", account, "office", "finance");
        appointed("v1", account);
        awaitRole(account, "volunteer");

        awaitEnds(account, 2);
        assertThat(published(AccountRoleChanged.TYPE)).containsExactly(account, account);
    }

    @Test
    void anAppointmentLeavesRolesThatWereGivenByHand() {
        String committee = opened("sun.yat", "committee");
        String liaison = opened("li.bai", "liaison");
        String volunteer = opened("du.fu", "volunteer");
        appointed("v1", committee, "office");
        appointed("v2", liaison, "office");
        appointed("v3", volunteer, "office");
        awaitRole(volunteer, "liaison");

        appointed("v1", committee);
        appointed("v2", liaison);
        appointed("v3", volunteer);
        awaitRole(volunteer, "volunteer");

        assertThat(roleOf(committee)).isEqualTo("committee");
        assertThat(roleOf(liaison)).isEqualTo("liaison");
    }

    @Test
    void anAppointmentThatEndedInTheSameMomentLeavesTheRole() {
        String account = opened("wang.wei", "volunteer");
        String other = opened("meng.hao", "volunteer");
        appointed("v1", account, "office");
        appointed("v1", account);
        appointed("v2", other, "office");

        awaitRole(other, "liaison");

        assertThat(roleOf(account)).isEqualTo("volunteer");
    }

    private void appointed(String id, String account, String... sections) {
        volunteer(id, "ACTIVE", account, sections.length == 0 ? null : List.of(sections));
    }

    private void awaitRole(String account, String role) {
        Awaitility.await("the role follows the appointment")
                .atMost(Duration.ofSeconds(20))
                .until(() -> roleOf(account).equals(role));
    }

    private String roleOf(String account) {
        return show(account).body().path("roles").path(0).asString();
    }
}
