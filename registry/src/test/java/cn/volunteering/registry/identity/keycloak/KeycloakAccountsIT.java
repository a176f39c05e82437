package cn.volunteering.registry.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.identity.NewAccount;
import cn.volunteering.registry.identity.UsernameTakenException;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.servers.NeedsServers;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Accounts of a tenant's people on a real Keycloak. */
@NeedsServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakAccountsIT {

    private final TestRealm realm = new TestRealm();
    private final IdentityProvider identities = new Keycloak(KeycloakConfiguration.api(realm.admin), Clock.systemUTC());
    private TenantId tenant = TestTenants.unknown();

    @AfterAll
    void stop() {
        realm.close();
    }

    @BeforeEach
    void anOrganization() {
        tenant = TestTenants.unknown();
        identities.prepareOrganization(tenant, "演示单位");
    }

    @Test
    void accountOfAProgramIsAvailableToNobody() {
        var reserved = new NewAccount("service-account-program-later", "演示001", null, AccountRole.COMMITTEE);

        assertThat(identities.isAvailable(reserved)).isFalse();
        assertThatThrownBy(() -> identities.prepareAccount(tenant, reserved))
                .isInstanceOf(UsernameTakenException.class);
    }

    @Test
    void isAvailableWhenAnEarlierAttemptWasInterruptedOrNobodyHasTheName() {
        assertThat(identities.isAvailable(committee())).isTrue();
        realm.leaveHalfOpened(username(), "演示001");
        assertThat(identities.isAvailable(committee())).isTrue();

        identities.prepareAccount(tenant, committee());

        assertThat(identities.isAvailable(committee())).isFalse();
    }

    private NewAccount committee() {
        return new NewAccount(username(), "演示001", null, AccountRole.COMMITTEE);
    }

    private String username() {
        return "demo-" + tenant;
    }
}
