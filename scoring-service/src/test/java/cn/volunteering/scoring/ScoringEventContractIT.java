package cn.volunteering.scoring;

import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContractSuite;
import org.springframework.beans.factory.annotation.Autowired;

class ScoringEventContractIT extends EventContractSuite {

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    TestClient client;

    @Override
    protected void publishEveryType() {
        var agency = new AnAgency(tenants.agency(), events, client);
        agency.send(agency.confirmed("r1", "v1"));
    }
}
