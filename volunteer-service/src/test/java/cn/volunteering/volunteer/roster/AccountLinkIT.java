package cn.volunteering.volunteer.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.volunteer.TestAgency;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Accounts and volunteers: only those of the tenant are linked, and nobody approves their own application. */
@PlatformTest
class AccountLinkIT {

    @Autowired
    TestTenants tenants;

    @Autowired
    TestEvents events;

    private TestAgency agency;
    private Caller committee;
    private String office;

    @BeforeEach
    void anAgencyWithASection() {
        agency = new TestAgency(tenants);
        committee = agency.committee();
        office = agency.section("办公室");
    }

    @Test
    void linkWhenTheTenantHasNoSuchAccountIsRefused() {
        String volunteer = agency.register(1, office).id();

        assertThat(agency.link(volunteer, "unknown-account").problem()).isEqualTo("account-unknown");
        assertThat(committee.get("/volunteers/" + volunteer).body().has("accountId"))
                .isFalse();
    }

    @Test
    void unlinkTakesTheAccountAwayButNotFromOneself() {
        String volunteer = agency.register(1, office).id();
        agency.link(volunteer, "account-1");
        String link = "/volunteers/" + volunteer + "/account";

        assertThat(agency.caller("account-1", "committee").delete(link).problem())
                .isEqualTo("volunteer-links-self");
        assertThat(committee.delete(link).status()).isEqualTo(200);
        assertThat(committee.get("/volunteers/" + volunteer).body().has("accountId"))
                .isFalse();
    }

    @Test
    void accountThatWasOpenedForAVolunteerIsLinkedOnce() {
        String volunteer = agency.register(1, office).id();

        opened(volunteer, "account-1", 1);
        opened(volunteer, "account-2", 2);

        Awaitility.await("the event is handled")
                .atMost(Duration.ofSeconds(20))
                .until(() -> committee.get("/volunteers/" + volunteer).body().has("accountId"));
        assertThat(committee.get("/volunteers/" + volunteer).text("accountId")).isEqualTo("account-1");
    }

    @Test
    void loneCommitteeMemberAppliesAndAnotherPersonRegisters() {
        Caller lone = agency.caller("lone", "committee");
        var applied = lone.post("/volunteers/me", TestAgency.person(1, office));
        String registration = "/volunteers/" + applied.id() + "/registration";

        assertThat(applied.status()).isEqualTo(201);
        assertThat(lone.post(registration, Map.of(), applied.etag()).problem()).isEqualTo("volunteer-registers-self");
        assertThat(committee.post(registration, Map.of(), applied.etag()).status())
                .isEqualTo(200);
    }

    private void opened(String volunteer, String account, long version) {
        var data = Map.of("accountId", account, "volunteerId", volunteer, "openedAt", "2026-11-02T01:00:00Z");
        events.send(
                "registry.access.v1",
                events.event(agency.id(), "volunteering.registry.account-opened.v1", account, version, data));
    }
}
