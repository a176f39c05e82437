package cn.volunteering.reporting;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

/** The sweep makes summaries that no event triggers, at the configured interval. */
@PlatformTest
@TestPropertySource(properties = {"reporting.summary.quiet=100ms", "reporting.summary.sweep-interval=500ms"})
class SweepIT {

    @Autowired
    TestTenants tenants;

    @Autowired
    MongoTemplate mongo;

    @Test
    void aLostSummaryIsRestoredWithoutAnEvent() {
        var agency = new TestAgency(tenants);
        agency.send(agency.posted("e1", "v1", "s1", "b1", 60));
        agency.awaitMinutes(60);

        agency.inside(() -> mongo.remove(new Query(), "summaries"));

        agency.awaitMinutes(60);
    }
}
