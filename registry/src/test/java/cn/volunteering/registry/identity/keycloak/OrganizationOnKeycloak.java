package cn.volunteering.registry.identity.keycloak;

import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.identity.NewAccount;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.servers.NeedsServers;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A new organization for each test, on a real Keycloak with the platform's realm. */
@NeedsServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OrganizationOnKeycloak {

    final TestRealm realm = new TestRealm();
    final IdentityProvider identities = new Keycloak(KeycloakConfiguration.api(realm.admin), Clock.systemUTC());
    TenantId tenant = TestTenants.unknown();

    @AfterAll
    void stop() {
        realm.close();
    }

    @BeforeEach
    void anOrganization() {
        tenant = TestTenants.unknown();
        identities.prepareOrganization(tenant, "演示单位");
    }

    /** Returns a first member of the committee, with a user name of its own. */
    NewAccount committee() {
        return new NewAccount(username(), "演示001", null, AccountRole.COMMITTEE);
    }

    String username() {
        return "demo-" + tenant;
    }
}
