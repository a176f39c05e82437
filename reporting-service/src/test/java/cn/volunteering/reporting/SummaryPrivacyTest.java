package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A summary that leaves a tenant has no field that could hold anything about a person. */
class SummaryPrivacyTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** Everything else is a number, a truth value, or one of a few constants. */
    private static final Set<String> TEXTS = Set.of("tenant", "from", "period", "submittedAt");

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void onlyTenantsPeriodAndTimeAreTexts(String version) throws IOException {
        var texts = new TreeSet<String>();

        collectTexts("", schema(version), texts);

        assertThat(texts).isSubsetOf(TEXTS).containsAll(TEXTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void noObjectTakesFieldsThatAreNotDeclared(String version) throws IOException {
        assertClosed("", schema(version));
    }

    private static JsonNode schema(String version) throws IOException {
        String file = "/asyncapi/schemas/volunteering.reporting.summary-submitted." + version + ".json";
        try (var stream = SummaryPrivacyTest.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            return JSON.readTree(stream);
        }
    }

    private static void collectTexts(String path, JsonNode schema, Set<String> texts) {
        assertThat(schema.has("type") || schema.has("enum")).as(path).isTrue();
        assertThat(schema.has("$ref") || schema.has("items") || schema.has("anyOf"))
                .as(path)
                .isFalse();
        if (schema.path("type").asString("").equals("string")) {
            texts.add(path);
        }
        schema.path("properties")
                .properties()
                .forEach(field -> collectTexts(path + named(path, field), field.getValue(), texts));
        if (schema.path("additionalProperties").isObject()) {
            collectTexts(path + "*", schema.path("additionalProperties"), texts);
        }
    }

    private static String named(String path, Map.Entry<String, JsonNode> field) {
        return path.isEmpty() ? field.getKey() : "." + field.getKey();
    }

    /** Fields of a map have a form that no id of a person has: constants in capitals, or keys of indicators. */
    private static void assertClosed(String path, JsonNode schema) {
        if (schema.path("type").asString("").equals("object")) {
            boolean isMap = schema.path("additionalProperties").isObject();
            assertThat(
                            isMap
                                    ? schema.has("propertyNames")
                                    : schema.path("additionalProperties").isBoolean())
                    .as(path)
                    .isTrue();
        }
        schema.path("properties").properties().forEach(field -> assertClosed(field.getKey(), field.getValue()));
        if (schema.path("additionalProperties").isObject()) {
            assertClosed(path + "*", schema.path("additionalProperties"));
        }
    }
}
