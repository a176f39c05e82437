package cn.volunteering.testsupport.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.edge.PlatformRole;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.http.HttpHeaders;

/**
 * Tries every endpoint that an OpenAPI document names with every token that must not open it. A new endpoint is tried
 * without anyone listing it; one that needs no role must be listed, so that someone has thought about it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EndpointIsolation {

    private List<Operation> operations = List.of();
    private String[] everyRole = {};
    private TenantId own = unknown();
    private TenantId foreign = unknown();
    private TenantId suspended = unknown();

    /** Calls the process under test. */
    protected abstract TestClient client();

    /** Returns the path of the document. */
    protected abstract String document();

    /** Returns all roles that a person can have in a tenant. */
    protected abstract Set<String> everyRole();

    /** Makes one more active tenant. */
    protected abstract TenantId activeTenant();

    /** Makes one more suspended tenant. */
    protected abstract TenantId suspendedTenant();

    /** Returns the endpoints, as method and path, that rightly need no role. */
    protected Set<String> needingNoRole() {
        return Set.of();
    }

    /** Returns the headers without which a request would be rejected before its token is missed. */
    protected Map<String, String> headersWithoutToken() {
        return Map.of();
    }

    /** Returns the query with which an endless endpoint ends automatically. */
    protected String queryOf(String operation) {
        return "";
    }

    @BeforeAll
    void prepare() {
        operations = Operation.all(client().get(document(), null).body());
        everyRole = everyRole().toArray(String[]::new);
        own = activeTenant();
        foreign = activeTenant();
        suspended = suspendedTenant();
    }

    @Test
    void everyDocumentedEndpointStatesWhoMayCallIt() {
        assertThat(operations).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.path()).startsWith("/api/");
            assertThat(operation.roles()).as(operation.toString()).isNotEmpty();
        });
    }

    @Test
    void whatNeedsNoRoleIsKnown() {
        assertThat(operations)
                .filteredOn(operation -> !operation.needsRole())
                .extracting(Operation::toString)
                .containsExactlyInAnyOrderElementsOf(needingNoRole());
    }

    /** An endpoint that asks for no role would let everyone into every tenant. */
    @Test
    void everyEndpointOfATenantNeedsARole() {
        assertThat(ofTenants()).allMatch(Operation::needsRole);
    }

    @TestFactory
    Stream<DynamicTest> whatIsOpenToEverybodyAnswersEverybody() {
        var open = operations.stream().filter(operation -> !operation.needsToken());
        return each(open.toList(), operation -> assertThat(
                        call(operation, own, null).status())
                .as(operation.toString())
                .isNotIn(401, 403, 500));
    }

    @TestFactory
    Stream<DynamicTest> noTokenIs401() {
        return each(closed(), operation -> assertAnswer(operation, own, null, 401));
    }

    @TestFactory
    Stream<DynamicTest> expiredTokenIs401() {
        String token = everything().expired().signed();
        return each(closed(), operation -> assertAnswer(operation, own, token, 401));
    }

    @TestFactory
    Stream<DynamicTest> wrongAudienceIs401() {
        String token = everything().forAudience("account").signed();
        return each(closed(), operation -> assertAnswer(operation, own, token, 401));
    }

    @TestFactory
    Stream<DynamicTest> wrongIssuerIs401() {
        String token = everything().issuedBy("http://127.0.0.1:1/elsewhere").signed();
        return each(closed(), operation -> assertAnswer(operation, own, token, 401));
    }

    @TestFactory
    Stream<DynamicTest> foreignTenantIs404() {
        String token = everything().signed();
        return each(ofTenants(), operation -> assertAnswer(operation, foreign, token, 404, "tenant-not-found"));
    }

    @TestFactory
    Stream<DynamicTest> unknownTenantLooksTheSame() {
        TenantId unknown = unknown();
        String token = everything().in(unknown, everyRole).signed();
        return each(ofTenants(), operation -> assertAnswer(operation, unknown, token, 404, "tenant-not-found"));
    }

    @TestFactory
    Stream<DynamicTest> suspendedTenantIs423() {
        String token = TestTokens.of(suspended, "u", everyRole);
        return each(ofTenants(), operation -> assertAnswer(operation, suspended, token, 423, "tenant-not-active"));
    }

    @TestFactory
    Stream<DynamicTest> rolesOfAnotherTenantCountForNothing() {
        String token = TestTokens.aToken("u").in(own).in(foreign, everyRole).signed();
        return each(ofTenants(), operation -> assertAnswer(operation, own, token, 403, "forbidden"));
    }

    @TestFactory
    Stream<DynamicTest> tenantRolesAtTheTopOfTheTokenCountForNothing() {
        String token = TestTokens.aToken("u").in(own).onPlatform(everyRole).signed();
        return each(ruled(), operation -> assertAnswer(operation, own, token, 403, "forbidden"));
    }

    @TestFactory
    Stream<DynamicTest> platformRolesInsideATenantCountForNothing() {
        String token = TestTokens.of(own, "u", PlatformRole.OPERATOR, PlatformRole.AUDITOR);
        return each(ruled(), operation -> assertAnswer(operation, own, token, 403, "forbidden"));
    }

    @TestFactory
    Stream<DynamicTest> everyOtherRoleIs403() {
        return each(ruled(), operation -> assertAnswer(operation, own, everyOtherRole(operation), 403, "forbidden"));
    }

    /** {@code %61} is an {@code a}: a spelling that finds the endpoint must not get past its guard. */
    @TestFactory
    Stream<DynamicTest> anotherSpellingOfThePathIsNoWayAround() {
        return each(ruled(), operation -> {
            var spelled = operation.spelled("/%61pi/");
            assertAnswer(spelled, own, everyOtherRole(operation), 403, "forbidden");
        });
    }

    @TestFactory
    Stream<DynamicTest> anotherSpellingOfThePathLeadsToNoForeignTenant() {
        String token = everything().signed();
        return each(ofTenants(), operation -> {
            var spelled = operation.spelled("/%61pi/");
            assertAnswer(spelled, foreign, token, 404, "tenant-not-found");
        });
    }

    @TestFactory
    Stream<DynamicTest> anotherSpellingOfThePathLeadsToNoSuspendedTenant() {
        String token = TestTokens.of(suspended, "u", everyRole);
        return each(ofTenants(), operation -> {
            var spelled = operation.spelled("/%61pi/");
            assertAnswer(spelled, suspended, token, 423, "tenant-not-active");
        });
    }

    /** Returns a token with all roles except those that open the endpoint. */
    private String everyOtherRole(Operation operation) {
        Set<String> ofTenant = new HashSet<>(everyRole());
        Set<String> ofPlatform = new HashSet<>(Set.of(PlatformRole.OPERATOR, PlatformRole.AUDITOR));
        (operation.isOfTenant() ? ofTenant : ofPlatform).removeAll(operation.roles());
        return TestTokens.aToken("u")
                .in(own, ofTenant.toArray(String[]::new))
                .onPlatform(ofPlatform.toArray(String[]::new))
                .signed();
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
        return TestTokens.aToken("u").in(own, everyRole).onPlatform(PlatformRole.OPERATOR, PlatformRole.AUDITOR);
    }

    private List<Operation> closed() {
        return operations.stream().filter(Operation::needsToken).toList();
    }

    private List<Operation> ruled() {
        return operations.stream().filter(Operation::needsRole).toList();
    }

    private List<Operation> ofTenants() {
        return operations.stream().filter(Operation::isOfTenant).toList();
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
        Map<String, String> headers = new HashMap<>(token == null ? headersWithoutToken() : Map.of());
        operation.bodyType().ifPresent(type -> headers.put(HttpHeaders.CONTENT_TYPE, type));
        @Nullable String body = operation.hasBody() ? "{}" : null;
        String path = operation.pathIn(tenant.value()) + queryOf(operation.toString());
        return client().exchange(operation.method(), path, token, body, headers);
    }

    private static TenantId unknown() {
        return new TenantId(
                "t-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
    }
}
