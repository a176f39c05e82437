package cn.volunteering.reporting;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestTenant;
import cn.volunteering.testsupport.TestTenants;

/** An office that receives the summaries of the tenants below it. */
final class TestOffice extends TestTenant {

    TestOffice(TenantId id, TestTenants tenants) {
        super(id, "reporting", tenants);
    }
}
