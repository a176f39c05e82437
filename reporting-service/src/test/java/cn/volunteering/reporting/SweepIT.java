package cn.volunteering.reporting;

import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

/** The sweep finds what no event tells, as often as the settings say. */
@PlatformTest
@TestPropertySource(properties = {"reporting.summary.quiet=100ms", "reporting.summary.sweep-interval=500ms"})
class SweepIT {

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    TestClient client;

    @Autowired
    MongoTemplate mongo;

    @Test
    void aSummaryThatIsLostIsMadeAnewWithoutAnyEvent() {
        var agency = new ATenant(tenants.agency(), events, client);
        agency.send(agency.posted("e1", "v1", "s1", "b1", 60));
        agency.awaitMinutes(60);

        TenantScope.run(agency.id(), Actor.system("test"), () -> mongo.remove(new Query(), "summaries"));

        agency.awaitMinutes(60);
    }
}
