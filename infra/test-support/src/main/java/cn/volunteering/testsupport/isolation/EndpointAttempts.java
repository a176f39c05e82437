package cn.volunteering.testsupport.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.edge.PlatformRole;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTokens;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * The endpoints of one process from its OpenAPI document, with tenants and tokens to call them. Expects the same
 * problem for the same fault from the gateway and from every service.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EndpointAttempts {

    List<Operation> operations = List.of();
    String[] everyRole = {};
    protected TenantId own = unknown();
    TenantId foreign = unknown();
    TenantId suspended = unknown();
    private final Map<Rights, String> rightTokens = new HashMap<>();

    private record Rights(boolean inTenant, Set<String> roles) {}

    /** Returns a client of the process under test. */
    protected abstract TestClient client();

    /** Returns the path of the OpenAPI document. */
    protected abstract String document();

    /** Returns all tenant roles. */
    protected abstract Set<String> everyRole();

    /** Returns a new active tenant. */
    protected abstract TenantId activeTenant();

    /** Returns a new suspended tenant. */
    protected abstract TenantId suspendedTenant();

    /** Returns the endpoints, as method and path, that intentionally need no role. */
    protected Set<String> needingNoRole() {
        return Set.of();
    }

    /** Returns a query that ends an endpoint that otherwise streams forever. */
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
    void bodyThatIsNotJsonIsAnsweredAlike() {
        assertSomeAnswer(
                operation -> send(operation, operation.bodyType().orElseThrow(), "{"), Problems.UNREADABLE_BODY);
    }

    @Test
    void bodyOfAnotherTypeIsAnsweredAlike() {
        assertSomeAnswer(
                operation -> send(operation, "text/plain", "{}"), Problems.ofStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE));
    }

    @Test
    void unknownMethodIsAnsweredAlike() {
        assertSomeAnswer(
                operation ->
                        client().exchange(HttpMethod.PATCH, pathOf(operation), rightToken(operation), "{}", Map.of()),
                Problems.ofStatus(HttpStatus.METHOD_NOT_ALLOWED));
    }

    @Test
    void unknownAddressIsAnsweredAlike() {
        var operation = ofTenants().getFirst();
        String address = "/api/tenants/" + own + "/no-such-part/x";
        assertProblem(
                operation,
                client().get(address, tokenWithEveryRole().signed()),
                Problems.ofStatus(HttpStatus.NOT_FOUND));
    }

    /**
     * Skips endpoints that report another fault first. At least one must report the expected fault, and all with the
     * same texts.
     */
    private void assertSomeAnswer(Function<Operation, TestClient.Answer> call, Problem expected) {
        int same = 0;
        for (Operation operation : withBody()) {
            var answer = call.apply(operation);
            if (answer.problem().equals(expected.code())) {
                assertProblem(operation, answer, expected);
                same++;
            }
        }
        assertThat(same).as("answers with %s", expected.code()).isPositive();
    }

    private TestClient.Answer send(Operation operation, String type, String body) {
        var headers = Map.of(HttpHeaders.CONTENT_TYPE, type, HttpHeaders.IF_MATCH, "\"1\"");
        return client().exchange(operation.method(), pathOf(operation), rightToken(operation), body, headers);
    }

    String pathOf(Operation operation) {
        return operation.pathIn(own.value());
    }

    /** Returns a token that the operation accepts. Signs once for all operations with the same roles. */
    String rightToken(Operation operation) {
        return rightTokens.computeIfAbsent(
                new Rights(operation.isOfTenant(), operation.roles()), _ -> newToken(operation));
    }

    private String newToken(Operation operation) {
        String[] roles = operation.roles().toArray(String[]::new);
        return operation.isOfTenant() ? TestTokens.of(own, "u", roles) : TestTokens.ofPlatform("u", roles);
    }

    private List<Operation> withBody() {
        return operations.stream()
                .filter(operation -> operation.bodyType().isPresent())
                .toList();
    }

    protected TestTokens tokenWithEveryRole() {
        return TestTokens.aToken("u").in(own, everyRole).onPlatform(PlatformRole.OPERATOR, PlatformRole.AUDITOR);
    }

    List<Operation> needingToken() {
        return operations.stream().filter(Operation::needsToken).toList();
    }

    List<Operation> needingRole() {
        return operations.stream().filter(Operation::needsRole).toList();
    }

    List<Operation> ofTenants() {
        return operations.stream().filter(Operation::isOfTenant).toList();
    }

    void assertAnswer(Operation operation, TenantId tenant, @Nullable String token, Problem expected) {
        assertProblem(operation, call(operation, tenant, token), expected);
    }

    /**
     * Expects the same problems from the gateway and every service, so that they give the same answer for the same
     * fault.
     */
    private static void assertProblem(Operation operation, TestClient.Answer answer, Problem expected) {
        ProblemDetail body = expected.getBody();
        assertThat(answer.status()).as(operation.toString()).isEqualTo(body.getStatus());
        assertThat(answer.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.body().path("type").asString()).isEqualTo(String.valueOf(body.getType()));
        assertThat(answer.body().path("title").asString()).isEqualTo(body.getTitle());
        assertThat(answer.body().path("detail").asString()).isEqualTo(body.getDetail());
    }

    TestClient.Answer call(Operation operation, TenantId tenant, @Nullable String token) {
        Map<String, String> headers = new HashMap<>();
        operation.bodyType().ifPresent(type -> headers.put(HttpHeaders.CONTENT_TYPE, type));
        @Nullable String body = operation.hasBody() ? "{}" : null;
        String path = operation.pathIn(tenant.value()) + queryOf(operation.toString());
        return client().exchange(operation.method(), path, token, body, headers);
    }

    static TenantId unknown() {
        return new TenantId(
                "t-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
    }
}
