package cn.volunteering.edge.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** The values of a parameter that may be given several times. */
class ParameterCheckTest {

    private final ParameterCheck check = new ParameterCheck(new EndpointParameters(List.of(_ -> Map.of("sort", true))));

    static class Endpoints {

        void list(@RequestParam Set<String> types) {}
    }

    @Test
    void preHandleWhenTheValuesDifferLetsThemPass() {
        assertThatCode(() -> call("types", "a", "b")).doesNotThrowAnyException();
        assertThatCode(() -> call("types", numbers(200))).doesNotThrowAnyException();
    }

    @Test
    void preHandleWhenThereAreTooManyValuesNamesTheParameter() {
        assertThat(fault("types", numbers(201))).isEqualTo(new FieldFault("types", "最多 200 个"));
    }

    @Test
    void preHandleWhenAValueIsRepeatedNamesTheParameter() {
        assertThat(fault("types", "a", "b", "a")).isEqualTo(new FieldFault("types", "有重复的值"));
        assertThat(fault("sort", "name,asc", "name,asc")).isEqualTo(new FieldFault("sort", "有重复的值"));
    }

    @Test
    void preHandleWhenAValueHasACommaNamesTheParameterUnlessItsSourceReadsCommas() {
        assertThat(fault("types", "a,b").message()).contains("逗号");
        assertThatCode(() -> call("sort", "name,asc")).doesNotThrowAnyException();
    }

    private static String[] numbers(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toArray(String[]::new);
    }

    private FieldFault fault(String name, String... values) {
        var thrown = catchThrowableOfType(ProblemException.class, () -> call(name, values));
        return (FieldFault) ((List<?>) thrown.problem().properties().get("errors")).getFirst();
    }

    private void call(String name, String... values) throws NoSuchMethodException {
        var request = new MockHttpServletRequest();
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/api/things");
        request.setParameter(name, values);
        var endpoint = new HandlerMethod(new Endpoints(), Endpoints.class.getDeclaredMethod("list", Set.class));
        check.preHandle(request, new MockHttpServletResponse(), endpoint);
    }
}
