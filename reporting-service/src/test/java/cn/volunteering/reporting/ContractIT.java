package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventTypes;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContract;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The published contract names every event of the service, and the events hold it. */
@PlatformTest
class ContractIT {

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    List<EventTypes> published;

    @Test
    void everyPublishedTypeStandsInTheContract() throws Exception {
        try (var document = getClass().getResourceAsStream("/asyncapi/asyncapi.yaml")) {
            var contract = new String(document.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(published)
                    .flatMap(EventTypes::names)
                    .isNotEmpty()
                    .allSatisfy(type -> assertThat(contract).contains("schemas/" + type + ".json"))
                    .allSatisfy(type -> assertThat(getClass().getResource("/asyncapi/schemas/" + type + ".json"))
                            .isNotNull());
        }
    }

    @Test
    void theAnswerToTheRegistryHoldsItsContract() {
        var tenant = tenants.agency();

        tenants.put(tenant, TenantState.PROVISIONING);

        EventContract.assertHolds(
                events.await("reporting.events.v1", 1, event -> event.tenant().equals(tenant))
                        .getFirst());
    }
}
