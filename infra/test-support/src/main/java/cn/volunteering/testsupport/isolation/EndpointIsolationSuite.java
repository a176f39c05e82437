package cn.volunteering.testsupport.isolation;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTenants;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Applies {@link EndpointIsolation}, {@link MalformedAttempts} and {@link InputAttempts} to a service, which extends this
 * class. Every endpoint of a service needs a role, except those open to everybody that the service lists.
 */
@PlatformTest
public abstract class EndpointIsolationSuite extends InputAttempts {

    @Autowired
    TestClient client;

    @Autowired
    TestTenants tenants;

    @Override
    protected TestClient client() {
        return client;
    }

    @Override
    protected String document() {
        return "/v3/api-docs";
    }

    @Override
    protected Set<String> everyRole() {
        return TenantRole.ALL;
    }

    @Override
    protected TenantId activeTenant() {
        return tenants.agency();
    }

    @Override
    protected TenantId suspendedTenant() {
        TenantId tenant = tenants.agency();
        tenants.put(tenant, TenantState.SUSPENDED);
        return tenant;
    }
}
