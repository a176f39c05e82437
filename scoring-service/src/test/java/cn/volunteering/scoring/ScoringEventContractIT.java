package cn.volunteering.scoring;

import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContractSuite;
import org.springframework.beans.factory.annotation.Autowired;

/** Publishes every event type of the service and checks it against its contract file. */
class ScoringEventContractIT extends EventContractSuite {

    @Autowired
    TestTenants tenants;

    @Override
    protected void publishEveryType() {
        var agency = new TestAgency(tenants);
        agency.send(agency.confirmed("r1", "v1"));
        agency.send(agency.corrected("r1", "v1", 1, 45));
        agency.awaitBalance("v1", 45, "0.75");
    }
}
