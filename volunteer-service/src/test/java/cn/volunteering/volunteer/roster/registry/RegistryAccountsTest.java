package cn.volunteering.volunteer.roster.registry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.testsupport.TestRegistry;
import cn.volunteering.testsupport.TestRegistry.Answer;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.TenantAccounts.TenantAccount;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

/** What the registry answers about an account. */
class RegistryAccountsTest {

    private static final TenantId TENANT = new TenantId("nx-gxt");
    private static final String ACCOUNT = """
        {"accountId":"%1$s","username":"demo","displayName":"演示001","roles":["%1$s"],"state":"OPEN",
         "allowedActions":["BLOCK"]}
        """;

    private TestRegistry registry;

    @BeforeEach
    void aRegistry() {
        registry = new TestRegistry("/api/tenants/nx-gxt/registry/accounts/", RegistryAccountsTest::answer);
    }

    /** Knows an account for each role, named after it. */
    private static Answer answer(String account) {
        return new Answer(account.equals("unknown") ? 404 : 200, ACCOUNT.formatted(account));
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void findTellsLiaisonsFromOthersAndFromStrangers() {
        assertThat(find("liaison")).contains(new TenantAccount(true));
        assertThat(find("volunteer")).contains(new TenantAccount(false));
        assertThat(find("unknown")).isEmpty();
    }

    private Optional<TenantAccount> find(String account) {
        var accounts = new RegistryAccounts(registry, RestClient.builder());
        return TenantScope.call(TENANT, Actor.system("test"), () -> accounts.find(new AccountId(account)));
    }
}
