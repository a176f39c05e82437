package cn.volunteering.activity;

import cn.volunteering.activity.roster.Members;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** Shared by the tests of this service: their own clock and agencies with people. */
@TestConfiguration(proxyBeanMethods = false)
class ActivityTestConfiguration {

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    @Bean
    @Lazy
    TestAgencies testAgencies(TestTenants tenants, TestEvents events, TestClient client, Members members) {
        return new TestAgencies(tenants, events, client, members);
    }
}
