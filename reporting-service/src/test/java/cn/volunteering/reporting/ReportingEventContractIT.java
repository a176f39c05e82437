package cn.volunteering.reporting;

import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContractSuite;
import org.springframework.beans.factory.annotation.Autowired;

class ReportingEventContractIT extends EventContractSuite {

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    TestClient client;

    @Override
    protected void publishEveryType() {
        var agency = new ATenant(tenants.agencyUnder(tenants.office()), events, client);
        agency.send(agency.posted("e1", "v1", "s1", "b1", 90));
    }
}
