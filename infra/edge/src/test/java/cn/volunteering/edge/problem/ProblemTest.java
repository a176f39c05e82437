package cn.volunteering.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

class ProblemTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1000, 1", "1001, 2", "10000, 10"})
    void retryAfterIsInWholeSecondsAndAtLeastOne(long millis, String seconds) {
        var problem = Problems.NOT_SIGNED_IN.retryAfter(Duration.ofMillis(millis));

        assertThat(problem.getHeaders().getFirst("Retry-After")).isEqualTo(seconds);
    }

    @Test
    void bodyHasTypeTitleAndFaults() {
        var faults = List.of(new FieldFault("text", "不能为空"));
        var body = Problems.invalid(faults).getBody();

        assertThat(body.getType()).hasToString("urn:volunteering:problem:invalid-request");
        assertThat(body.getTitle()).isEqualTo("请求有误");
        assertThat(body.getProperties()).containsEntry("errors", faults);
    }

    @Test
    void bodyIsNewOnEveryCall() {
        Problems.FORBIDDEN.getBody().setDetail("changed");

        assertThat(Problems.FORBIDDEN.getBody().getDetail()).isEqualTo(Problems.FORBIDDEN.message());
    }

    @ParameterizedTest
    @CsvSource({"1048575, 1023 KB", "1048576, 1 MB", "10485760, 10 MB"})
    void tooLargeStatesTheLimit(long bytes, String limit) {
        assertThat(Problems.tooLarge(DataSize.ofBytes(bytes)).message()).contains(limit);
    }

    @Test
    void writeWhenTheResponseIsCommittedLeavesItAlone() throws Exception {
        var response = new MockHttpServletResponse();
        response.flushBuffer();

        new ProblemWriter(new JsonMapper()).write(response, Problem.of(HttpStatus.CONFLICT, "late", "太晚"));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEmpty();
    }
}
