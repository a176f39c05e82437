package cn.volunteering.edge.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

class EndpointParametersTest {

    private final EndpointParameters parameters = new EndpointParameters(List.of());

    @ParameterObject
    record Query(@Nullable String q, @Nullable Set<String> state) {}

    record Other(@Nullable String name) {}

    /** Filled from a header, like the version that a change is based on. */
    record FromHeader(long version) {}

    static class Endpoints {

        void single(@RequestParam String name, @RequestParam(name = "as-of") String day) {}

        void several(@RequestParam List<String> types, @RequestParam String[] kinds) {}

        void all(@RequestParam Map<String, String> parameters) {}

        void query(Query query, @ModelAttribute Other other, FromHeader header) {}

        void file(@RequestPart MultipartFile file, @RequestParam String plan) {}

        void body(@RequestBody Other body) {}
    }

    @Test
    void ofWhenParametersAreAnnotatedNamesThem() {
        assertThat(taken("single").repeatable())
                .containsExactlyInAnyOrderEntriesOf(Map.of("name", false, "as-of", false));
    }

    @Test
    void ofWhenAParameterIsACollectionItMayBeRepeated() {
        assertThat(taken("several").repeatable())
                .containsExactlyInAnyOrderEntriesOf(Map.of("types", true, "kinds", true));
    }

    @Test
    void ofWhenAnEndpointTakesAnyParameterDeclaresNone() {
        assertThat(taken("all").repeatable()).isEmpty();
    }

    @Test
    void ofWhenAnEndpointTakesQueryRecordsNamesTheirFields() {
        assertThat(taken("query").repeatable())
                .containsExactlyInAnyOrderEntriesOf(Map.of("q", false, "state", true, "name", false));
    }

    @Test
    void ofWhenAnEndpointTakesAFileNamesItsPart() {
        var taken = taken("file");

        assertThat(taken.repeatable()).containsExactlyEntriesOf(Map.of("plan", false));
        assertThat(taken.files()).containsExactly("file");
        assertThat(taken.body()).isTrue();
    }

    @Test
    void ofWhenAnEndpointTakesABodyTakesNoParameter() {
        var taken = taken("body");

        assertThat(taken.repeatable()).isEmpty();
        assertThat(taken.body()).isTrue();
        assertThat(taken("single").body()).isFalse();
    }

    @Test
    void ofWhenOthersNameParametersAddsThem() {
        var more = new EndpointParameters(List.of(endpoint -> Map.of("page", false)));

        assertThat(more.of(endpoint("single")).repeatable().keySet())
                .containsExactlyInAnyOrder("name", "as-of", "page");
    }

    private EndpointParameters.Taken taken(String name) {
        return parameters.of(endpoint(name));
    }

    private static HandlerMethod endpoint(String name) {
        Method method = Arrays.stream(Endpoints.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return new HandlerMethod(new Endpoints(), method);
    }
}
