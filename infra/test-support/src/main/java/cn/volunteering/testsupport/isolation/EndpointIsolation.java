package cn.volunteering.testsupport.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.edge.PlatformRole;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestTokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Calls every endpoint of an OpenAPI document with every token that must not open it. New endpoints are covered
 * automatically; one that needs no role must be listed explicitly.
 */
public abstract class EndpointIsolation extends EndpointAttempts {

    @Test
    void everyDocumentedEndpointStatesWhoMayCallIt() {
        assertThat(operations).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.path()).startsWith("/api/");
            assertThat(operation.roles()).as(operation.toString()).isNotEmpty();
        });
    }

    @Test
    void endpointsWithoutARoleAreListed() {
        assertThat(operations)
                .filteredOn(operation -> !operation.needsRole())
                .extracting(Operation::toString)
                .containsExactlyInAnyOrderElementsOf(needingNoRole());
    }

    /** Fails for endpoints without a role, which would let everyone into every tenant. */
    @Test
    void everyEndpointOfATenantNeedsARole() {
        assertThat(ofTenants()).allMatch(Operation::needsRole);
    }

    @TestFactory
    Stream<DynamicTest> openEndpointsAnswerWithoutAToken() {
        var open = operations.stream().filter(operation -> !operation.needsToken());
        return each(open.toList(), operation -> assertThat(
                        call(operation, own, null).status())
                .as(operation.toString())
                .isNotIn(401, 403, 500));
    }

    @TestFactory
    Stream<DynamicTest> noTokenIs401() {
        return each(needingToken(), operation -> assertAnswer(operation, own, null, Problems.NOT_SIGNED_IN));
    }

    @TestFactory
    Stream<DynamicTest> expiredTokenIs401() {
        String token = tokenWithEveryRole().expired().signed();
        return each(needingToken(), operation -> assertAnswer(operation, own, token, Problems.NOT_SIGNED_IN));
    }

    @TestFactory
    Stream<DynamicTest> wrongAudienceIs401() {
        String token = tokenWithEveryRole().forAudience("account").signed();
        return each(needingToken(), operation -> assertAnswer(operation, own, token, Problems.NOT_SIGNED_IN));
    }

    @TestFactory
    Stream<DynamicTest> wrongIssuerIs401() {
        String token =
                tokenWithEveryRole().issuedBy("http://127.0.0.1:1/elsewhere").signed();
        return each(needingToken(), operation -> assertAnswer(operation, own, token, Problems.NOT_SIGNED_IN));
    }

    @TestFactory
    Stream<DynamicTest> foreignTenantIs404() {
        String token = tokenWithEveryRole().signed();
        return each(ofTenants(), operation -> assertAnswer(operation, foreign, token, Problems.TENANT_NOT_FOUND));
    }

    @TestFactory
    Stream<DynamicTest> unknownTenantLooksTheSame() {
        TenantId unknown = unknown();
        String token = tokenWithEveryRole().in(unknown, everyRole).signed();
        return each(ofTenants(), operation -> assertAnswer(operation, unknown, token, Problems.TENANT_NOT_FOUND));
    }

    @TestFactory
    Stream<DynamicTest> suspendedTenantIs423() {
        String token = TestTokens.of(suspended, "u", everyRole);
        return each(ofTenants(), operation -> assertAnswer(operation, suspended, token, Problems.TENANT_NOT_ACTIVE));
    }

    @TestFactory
    Stream<DynamicTest> rolesOfAnotherTenantCountForNothing() {
        String token = TestTokens.aToken("u").in(own).in(foreign, everyRole).signed();
        return each(ofTenants(), operation -> assertAnswer(operation, own, token, Problems.FORBIDDEN));
    }

    @TestFactory
    Stream<DynamicTest> tenantRolesAtTheTopOfTheTokenCountForNothing() {
        String token = TestTokens.aToken("u").in(own).onPlatform(everyRole).signed();
        return each(needingRole(), operation -> assertAnswer(operation, own, token, Problems.FORBIDDEN));
    }

    @TestFactory
    Stream<DynamicTest> platformRolesInsideATenantCountForNothing() {
        String token = TestTokens.of(own, "u", PlatformRole.OPERATOR, PlatformRole.AUDITOR);
        return each(needingRole(), operation -> assertAnswer(operation, own, token, Problems.FORBIDDEN));
    }

    @TestFactory
    Stream<DynamicTest> everyOtherRoleIs403() {
        return each(
                needingRole(),
                operation -> assertAnswer(operation, own, everyOtherRole(operation), Problems.FORBIDDEN));
    }

    /** Uses {@code %61} for {@code a}: a spelling that finds the endpoint must not get past its guard. */
    @TestFactory
    Stream<DynamicTest> otherSpellingOfThePathDoesNotBypassTheGuard() {
        return each(needingRole(), operation -> {
            var spelled = operation.spelled("/%61pi/");
            assertAnswer(spelled, own, everyOtherRole(operation), Problems.FORBIDDEN);
        });
    }

    @TestFactory
    Stream<DynamicTest> otherSpellingOfThePathDoesNotReachAForeignTenant() {
        String token = tokenWithEveryRole().signed();
        return each(ofTenants(), operation -> {
            var spelled = operation.spelled("/%61pi/");
            assertAnswer(spelled, foreign, token, Problems.TENANT_NOT_FOUND);
        });
    }

    @TestFactory
    Stream<DynamicTest> otherSpellingOfThePathDoesNotReachASuspendedTenant() {
        String token = TestTokens.of(suspended, "u", everyRole);
        return each(ofTenants(), operation -> {
            var spelled = operation.spelled("/%61pi/");
            assertAnswer(spelled, suspended, token, Problems.TENANT_NOT_ACTIVE);
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

    /**
     * Shows that the suite's own token is accepted with the right role: otherwise the tests above could pass for the
     * wrong reason.
     */
    @TestFactory
    Stream<DynamicTest> theRightRoleIsAccepted() {
        return each(operations, operation -> {
            var answer = call(operation, own, rightToken(operation));
            assertThat(answer.status())
                    .as("%s answered %s", operation, answer.body())
                    .isNotIn(401, 403, 423, 500);
            assertThat(answer.problem()).isNotEqualTo("tenant-not-found");
        });
    }

    private static Stream<DynamicTest> each(List<Operation> operations, Consumer<Operation> attempt) {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> attempt.accept(operation)));
    }
}
