package cn.volunteering.testsupport.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.RawAnswer;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;

/**
 * Sends every endpoint of an OpenAPI document what no proper client sends. The answer to a caller's fault is never a fault
 * of the server, shows no internals, and leaves neither a stack trace nor the caller's line breaks in the log.
 */
@ExtendWith(OutputCaptureExtension.class)
public abstract class MalformedAttempts extends EndpointIsolation {

    private static final int LONGEST_SHOWN = 400;
    private static final String FORGED = "forged-log-line";

    /** Returns the statuses that only say that another process does not run in this test. */
    protected Set<Integer> statusesOfAbsentNeighbours() {
        return Set.of();
    }

    @TestFactory
    Stream<DynamicTest> oddRequestIsTheCallersFault(CapturedOutput log) {
        return each(operation -> OddRequests.to(
                        operation.method().name(),
                        pathOf(operation) + queryOf(operation.toString()),
                        rightToken(operation))
                .forEach(request -> assertCallersFault(request, log)));
    }

    @TestFactory
    Stream<DynamicTest> oddPathIsTheCallersFault(CapturedOutput log) {
        return each(operation -> OddRequests.toOddPaths(
                        operation.method().name(),
                        operation.path().replace("{tenant}", own.value()),
                        rightToken(operation))
                .forEach(request -> assertCallersFault(request, log)));
    }

    @TestFactory
    Stream<DynamicTest> methodThatNoEndpointHasIs405() {
        return each(operation -> OddRequests.METHODS.forEach(method -> {
            RawAnswer answer =
                    client().raw(OddRequests.head(method, pathOf(operation), rightToken(operation)) + "\r\n");
            assertThat(answer.status()).as(method + " " + operation.path()).isIn(400, 405);
            assertThat(answer.status() == 400 || answer.header("Allow").isPresent())
                    .isTrue();
        }));
    }

    @TestFactory
    Stream<DynamicTest> optionsListsMethods() {
        return each(operation -> {
            RawAnswer answer =
                    client().raw(OddRequests.head("OPTIONS", pathOf(operation), rightToken(operation)) + "\r\n");
            assertThat(answer.status()).as("OPTIONS " + operation.path()).isEqualTo(200);
            assertThat(answer.header("Allow")).hasValueSatisfying(allowed -> assertThat(allowed)
                    .contains(operation.method().name()));
        });
    }

    @TestFactory
    Stream<DynamicTest> headIsGetWithoutItsBody() {
        return operations.stream()
                .filter(operation -> operation.method() == HttpMethod.GET)
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> assertHeadIsGet(operation)));
    }

    private void assertHeadIsGet(Operation operation) {
        String path = pathOf(operation) + queryOf(operation.toString());
        RawAnswer get = client().raw(OddRequests.head("GET", path, rightToken(operation)) + "\r\n");
        RawAnswer head = client().raw(OddRequests.head("HEAD", path, rightToken(operation)) + "\r\n");

        assertThat(head.status()).isEqualTo(get.status());
        assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void callersCannotForgeLinesOfTheLog(CapturedOutput log) {
        for (String place :
                List.of("/api/tenants/%s/x%%0A%s", "/api/tenants/%s/x?a%%0A%s=1", "/api/tenants/%s/x?a=%%0A%s")) {
            String path = place.formatted(own, FORGED);
            client().raw(OddRequests.head("GET", path, tokenWithEveryRole().signed()) + "\r\n");
        }

        assertThat(log.getAll().lines()).noneMatch(line -> line.startsWith(FORGED));
    }

    private void assertCallersFault(String request, CapturedOutput log) {
        int logged = log.getAll().length();

        RawAnswer answer = client().raw(request);

        if (statusesOfAbsentNeighbours().contains(answer.status())) {
            return;
        }
        assertThat(answer.status()).as(shown(request)).isLessThan(500);
        assertThat(answer.body()).as(shown(request)).doesNotContain("Exception", "org.springframework", "org.apache");
        assertThat(log.getAll().substring(logged)).as(shown(request)).doesNotContain("\tat org.apache.coyote");
    }

    private static String shown(String request) {
        String withoutToken = request.replaceFirst("Bearer \\S+", "Bearer …");
        return withoutToken.substring(0, Math.min(withoutToken.length(), LONGEST_SHOWN));
    }

    private Stream<DynamicTest> each(Consumer<Operation> attempt) {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> attempt.accept(operation)));
    }
}
