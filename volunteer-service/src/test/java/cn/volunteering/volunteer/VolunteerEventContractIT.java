package cn.volunteering.volunteer;

import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContractSuite;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

class VolunteerEventContractIT extends EventContractSuite {

    @Autowired
    TestTenants tenants;

    @Autowired
    TestClient client;

    @Override
    protected void publishEveryType() {
        var agency = new AgencyFixture(client, tenants.agency());
        agency.register(1, agency.unit("SECTION", "办公室"));
        agency.put("headcount/2026-01", agency.committee(), Map.of("establishment", 100, "contract", 37));
    }
}
