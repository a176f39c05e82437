package cn.volunteering.volunteer;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of the whole service that begins with a new agency, its committee, and one section: its general office. */
@PlatformTest
public abstract class AgencyWithSection {

    @Autowired
    protected TestTenants tenants;

    protected TestAgency agency;
    protected Caller committee;
    protected String office = "";

    @BeforeEach
    void anAgencyWithASection() {
        agency = new TestAgency(tenants);
        committee = agency.committee();
        office = agency.section("办公室");
    }
}
