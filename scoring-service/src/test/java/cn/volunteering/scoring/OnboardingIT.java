package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the service publishes while a tenant is being set up, and that its own listeners ignore it. */
@PlatformTest
class OnboardingIT {

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    List<Subscription> subscriptions;

    @Test
    void answersToTheRegistryMatchTheirContractAndAreNotHandledHere() {
        var tenant = tenants.agency();
        tenants.put(tenant, TenantState.PROVISIONING);

        var answer = events.await(
                        "scoring.setups.v1", 1, event -> event.tenant().equals(tenant))
                .getFirst();
        EventContract.assertHolds(answer);
        tenants.put(tenant, TenantState.ACTIVE);
        var agency = new TestAgency(tenant, tenants);
        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");

        assertThat(subscriptions)
                .flatMap(Subscription::topics)
                .as("the service does not handle its own answers")
                .isNotEmpty()
                .doesNotContain("scoring.setups.v1");
    }
}
