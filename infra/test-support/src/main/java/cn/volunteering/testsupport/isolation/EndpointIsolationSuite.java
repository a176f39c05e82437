package cn.volunteering.testsupport.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import cn.volunteering.web.PlatformRole;
import cn.volunteering.web.TenantRole;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Tries every endpoint that the service's OpenAPI document names with every token that must not open it. A service
 * passes it by extending this class; a new endpoint is tried without anyone listing it.
 */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EndpointIsolationSuite {

    private static final String[] EVERY_ROLE = TenantRole.ALL.toArray(String[]::new);

    @Autowired
    TestClient client;

    @Autowired
    TestTenants tenants;

    private List<Operation> operations = List.of();
    private TenantId own = TestTenants.unknown();
    private TenantId foreign = TestTenants.unknown();
    private TenantId suspended = TestTenants.unknown();

    @BeforeAll
    void prepare() {
        operations = Operation.all(client.get("/v3/api-docs", null).body());
        own = tenants.agency();
        foreign = tenants.agency();
        suspended = tenants.agency();
        tenants.put(suspended, TenantState.SUSPENDED);
    }

    @Test
    void theDocumentNamesEndpointsAndEachSaysWhoMayCallIt() {
        assertThat(operations).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.path()).startsWith("/api/");
            assertThat(operation.roles()).as(operation.toString()).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> noTokenIs401() {
        return each(operations, operation -> assertAnswer(operation, own, null, 401));
    }

    @TestFactory
    Stream<DynamicTest> expiredTokenIs401() {
        String token = everything().expired().signed();
        return each(operations, operation -> assertAnswer(operation, own, token, 401));
    }

    @TestFactory
    Stream<DynamicTest> wrongAudienceIs401() {
        String token = everything().forAudience("account").signed();
        return each(operations, operation -> assertAnswer(operation, own, token, 401));
    }

    @TestFactory
    Stream<DynamicTest> wrongIssuerIs401() {
        String token = everything().issuedBy("http://127.0.0.1:1/elsewhere").signed();
        return each(operations, operation -> assertAnswer(operation, own, token, 401));
    }

    @TestFactory
    Stream<DynamicTest> foreignTenantIs404() {
        String token = everything().signed();
        return each(ofTenants(), operation -> assertAnswer(operation, foreign, token, 404, "tenant-not-found"));
    }

    @TestFactory
    Stream<DynamicTest> unknownTenantLooksTheSame() {
        TenantId unknown = TestTenants.unknown();
        String token = everything().in(unknown, EVERY_ROLE).signed();
        return each(ofTenants(), operation -> assertAnswer(operation, unknown, token, 404, "tenant-not-found"));
    }

    @TestFactory
    Stream<DynamicTest> suspendedTenantIs423() {
        String token = TestTokens.of(suspended, "u", EVERY_ROLE);
        return each(ofTenants(), operation -> assertAnswer(operation, suspended, token, 423, "tenant-not-active"));
    }

    @TestFactory
    Stream<DynamicTest> rolesOfAnotherTenantCountForNothing() {
        String token = TestTokens.aToken("u").in(own).in(foreign, EVERY_ROLE).signed();
        return each(ofTenants(), operation -> assertAnswer(operation, own, token, 403, "forbidden"));
    }

    @TestFactory
    Stream<DynamicTest> tenantRolesAtTheTopOfTheTokenCountForNothing() {
        String token = TestTokens.aToken("u").in(own).onPlatform(EVERY_ROLE).signed();
        return each(operations, operation -> assertAnswer(operation, own, token, 403, "forbidden"));
    }

    @TestFactory
    Stream<DynamicTest> platformRolesInsideATenantCountForNothing() {
        String token = TestTokens.of(own, "u", PlatformRole.OPERATOR, PlatformRole.AUDITOR);
        return each(operations, operation -> assertAnswer(operation, own, token, 403, "forbidden"));
    }

    @TestFactory
    Stream<DynamicTest> everyOtherRoleIs403() {
        return each(ofTenants(), operation -> {
            Set<String> others = new HashSet<>(TenantRole.ALL);
            others.removeAll(operation.roles());
            String token = TestTokens.aToken("u")
                    .in(own, others.toArray(String[]::new))
                    .onPlatform(PlatformRole.OPERATOR, PlatformRole.AUDITOR)
                    .signed();
            assertAnswer(operation, own, token, 403, "forbidden");
        });
    }

    @TestFactory
    Stream<DynamicTest> everyOtherPlatformRoleIs403() {
        return each(ofThePlatform(), operation -> {
            Set<String> others = new HashSet<>(Set.of(PlatformRole.OPERATOR, PlatformRole.AUDITOR));
            others.removeAll(operation.roles());
            String token = TestTokens.aToken("u")
                    .in(own, EVERY_ROLE)
                    .onPlatform(others.toArray(String[]::new))
                    .signed();
            assertAnswer(operation, own, token, 403, "forbidden");
        });
    }

    /** Shows that the suite's own token would have been let in: without this, the tests above could pass for nothing. */
    @TestFactory
    Stream<DynamicTest> theRightRoleGetsPastTheDoor() {
        return each(operations, operation -> {
            String[] roles = operation.roles().toArray(String[]::new);
            String token = operation.isOfTenant() ? TestTokens.of(own, "u", roles) : TestTokens.ofPlatform("u", roles);
            var answer = call(operation, own, token);
            assertThat(answer.status())
                    .as("%s answered %s", operation, answer.body())
                    .isNotIn(401, 403, 423, 500);
            assertThat(answer.problem()).isNotEqualTo("tenant-not-found");
        });
    }

    private TestTokens everything() {
        return TestTokens.aToken("u").in(own, EVERY_ROLE).onPlatform(PlatformRole.OPERATOR, PlatformRole.AUDITOR);
    }

    private List<Operation> ofTenants() {
        return operations.stream().filter(Operation::isOfTenant).toList();
    }

    private List<Operation> ofThePlatform() {
        return operations.stream().filter(operation -> !operation.isOfTenant()).toList();
    }

    private static Stream<DynamicTest> each(List<Operation> operations, Consumer<Operation> attempt) {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> attempt.accept(operation)));
    }

    private void assertAnswer(Operation operation, TenantId tenant, @Nullable String token, int status) {
        assertThat(call(operation, tenant, token).status())
                .as(operation.toString())
                .isEqualTo(status);
    }

    private void assertAnswer(
            Operation operation, TenantId tenant, @Nullable String token, int status, String problem) {
        var answer = call(operation, tenant, token);
        assertThat(answer.status()).as(operation.toString()).isEqualTo(status);
        assertThat(answer.problem()).as(operation.toString()).isEqualTo(problem);
    }

    private TestClient.Answer call(Operation operation, TenantId tenant, @Nullable String token) {
        @Nullable Object body = operation.hasBody() ? Map.of() : null;
        return client.exchange(operation.method(), operation.pathIn(tenant.value()), token, body, Map.of());
    }
}
