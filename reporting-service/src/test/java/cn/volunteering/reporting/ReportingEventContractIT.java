package cn.volunteering.reporting;

import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContractSuite;
import org.springframework.beans.factory.annotation.Autowired;

/** Publishes every event type of the service and checks it against its contract file. */
class ReportingEventContractIT extends EventContractSuite {

    @Autowired
    TestTenants tenants;

    @Autowired
    TestEvents events;

    @Override
    protected void publishEveryType() {
        var agency = new TestAgency(tenants.agencyUnder(tenants.office()), tenants);
        new TestPolicies(events).ofAgency(agency.id(), "own-rules", 1, "teams.minimum", "COUNT", 1);
        agency.send(agency.posted("e1", "v1", "s1", "b1", 90));
    }
}
