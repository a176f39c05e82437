package cn.volunteering.registry.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.registry.access.Accesses;
import cn.volunteering.registry.access.BlockReason;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The list of tenants from which operators work. */
class TenantListIT extends LifecycleFixture {

    private static final String AUDITOR = TestTokens.ofPlatform("auditor", "platform-auditor");

    @Autowired
    Accesses accesses;

    @Test
    void aRowNamesTheOverseerAndTheAdministratorWithTheirAccount() {
        TenantId office = anOfficeWithAnAgencyBeingSetUp();

        var row = row(tenant);

        assertThat(row.path("overseerName").asString()).isEqualTo("演示文明办");
        assertThat(row.at("/administrator/username").asString()).isEqualTo("demo-" + tenant);
        assertThat(row.at("/administrator/displayName").asString()).isEqualTo("演示001");
        assertThat(row.at("/administrator/accountState").asString()).isEqualTo("OPEN");
        var account = new AccountId(row(office).at("/administrator/accountId").asString());
        TenantScope.run(office, Actor.system("test"), () -> accesses.block(account, BlockReason.BLOCKED_BY_TENANT));
        assertThat(row(office).at("/administrator/accountState").asString()).isEqualTo("BLOCKED");
        assertThat(row(tenant).at("/administrator/accountState").asString()).isEqualTo("OPEN");
    }

    @Test
    void anAdministratorWhoseAccountIsNotPreparedIsNamed() {
        identities.away.set(true);
        client.post(TENANTS, OPERATOR, office(tenant));
        Awaitility.await("the tenant is recorded")
                .atMost(Duration.ofSeconds(20))
                .until(() -> tenants.find(tenant).isPresent());

        assertThat(row(tenant).at("/administrator/accountState").asString()).isEqualTo("NOT_OPENED");
        assertThat(row(tenant).at("/administrator/displayName").asString()).isEqualTo("演示001");
    }

    @Test
    void tenantsAreFoundByNameReadingIdStateKindAndOverseer() {
        TenantId office = anOfficeWithAnAgencyBeingSetUp();
        String below = "?overseer=" + office;

        assertThat(ids(below)).containsExactly(tenant.value());
        assertThat(ids(below + "&q=交通")).containsExactly(tenant.value());
        assertThat(ids(below + "&q=jtysj")).containsExactly(tenant.value());
        assertThat(ids(below + "&q=wmb")).isEmpty();
        assertThat(ids("?q=" + office.value().substring(1))).containsExactly(office.value());
        assertThat(ids(below + "&state=PROVISIONING&state=ACTIVE&kind=AGENCY")).containsExactly(tenant.value());
        assertThat(ids(below + "&state=ACTIVE")).isEmpty();
        assertThat(ids(below + "&kind=OFFICE")).isEmpty();
        assertThat(list("?size=1").path("total").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(list("?size=200&sort=name,desc").path("items"))
                .extracting(row -> row.path("name").asString())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(client.get(TENANTS + "?kind=NONE", OPERATOR).status()).isEqualTo(400);
    }

    @Test
    void tenantsAndFlowsOfferWhatTheOperatorMayDoNow() {
        TenantId office = anOfficeWithAnAgencyBeingSetUp();

        assertThat(actions(row(office))).containsExactly("DESCRIBE", "SUSPEND", "EXPORT");
        assertThat(actions(row(tenant))).containsExactly("DESCRIBE", "EXPORT");
        assertThat(actions(flow("onboarding"))).containsExactly("RESUME", "NAME_ADMINISTRATOR", "UNDO");
        assertThat(actions(client.get(TENANTS + "/" + office, AUDITOR).body())).isEmpty();
        assertThat(client.delete(TENANTS + "/" + office, OPERATOR).problem()).isEqualTo("tenant-has-subordinates");

        answerAll("tenant-prepared");
        awaitState("onboarding", "COMPLETED");
        awaitKnownAs(TenantState.ACTIVE);
        assertThat(actions(row(tenant))).containsExactly("DESCRIBE", "SUSPEND", "EXPORT", "DELETE");
        assertThat(actions(flow("onboarding"))).isEmpty();
        client.post(TENANTS + "/" + tenant + "/suspension", OPERATOR, null);
        awaitKnownAs(TenantState.SUSPENDED);
        assertThat(actions(row(tenant))).containsExactly("DESCRIBE", "RESUME", "EXPORT", "DELETE");
        client.delete(TENANTS + "/" + tenant, OPERATOR);
        awaitState("deletion", "WAITING");
        assertThat(actions(row(tenant))).isEmpty();
        assertThat(actions(flow("deletion"))).containsExactly("RESUME");
    }

    /** Leaves the agency in {@code tenant}. */
    private TenantId anOfficeWithAnAgencyBeingSetUp() {
        onboarded();
        TenantId office = tenant;
        tenant = TestTenants.unknown();
        var agency = office(tenant);
        agency.put("name", "演示交通运输局");
        agency.put("kind", "AGENCY");
        agency.put("overseer", office.value());
        client.post(TENANTS, OPERATOR, agency);
        awaitState("onboarding", "WAITING");
        return office;
    }

    private JsonNode row(TenantId id) {
        return client.get(TENANTS + "/" + id, OPERATOR).body();
    }

    private JsonNode list(String query) {
        return client.get(TENANTS + query, OPERATOR).body();
    }

    private List<String> ids(String query) {
        return list(query)
                .path("items")
                .valueStream()
                .map(row -> row.path("id").asString())
                .toList();
    }

    private static List<String> actions(JsonNode shown) {
        return shown.path("allowedActions")
                .valueStream()
                .map(each -> each.asString())
                .toList();
    }
}
