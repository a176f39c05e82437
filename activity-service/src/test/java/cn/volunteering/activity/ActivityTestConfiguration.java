package cn.volunteering.activity;

import cn.volunteering.activity.roster.Members;
import cn.volunteering.testsupport.TestTenants;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the tests of this service share: a clock of their own and agencies with people. */
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
