package cn.volunteering.activity;

import cn.volunteering.activity.roster.Members;
import cn.volunteering.testsupport.TestTenants;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Shared by the tests of this service: their own clock and agencies with people. */
@TestConfiguration(proxyBeanMethods = false)
class ActivityTestConfiguration {

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    @Bean
    TestAgencies testAgencies(TestTenants tenants, Members members) {
        return new TestAgencies(tenants, members);
    }
}
