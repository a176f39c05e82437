package cn.volunteering.testsupport.isolation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.TestClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/**
 * Sends every endpoint of an OpenAPI document what it does not take: unknown, repeated and ill-formed parameters and fields,
 * values of another type, other formats. Nothing is ignored, converted or guessed: the answer names the field.
 */
public abstract class InputAttempts extends MalformedAttempts {

    private static final List<String> OTHER_FORMATS =
            List.of("application/yaml", "application/x-yaml", "application/xml", "text/plain", "text/json");

    /** Returns the fields, as method, path and field, that permit days and times of any year. */
    protected Set<String> fieldsOfAnyYear() {
        return Set.of();
    }

    /** Returns the fields, as method, path and field, that take any character and read the text in their own way. */
    protected Set<String> verbatimFields() {
        return Set.of();
    }

    /**
     * Returns the endpoints, as method and path, whose bodies another reader judges by rules of its own. Their parameters, and
     * other formats, are tried like those of all others.
     */
    protected Set<String> readingTheirOwnBody() {
        return Set.of();
    }

    @TestFactory
    Stream<DynamicTest> unknownParameterIsNamed() {
        return each(operations, operation -> {
            String body = operation.bodyType().isPresent() ? "{}" : null;
            assertFault(operation, "noSuchParameter=1", body, "noSuchParameter");
        });
    }

    @TestFactory
    Stream<DynamicTest> repeatedParameterIsNamed() {
        return eachParameter(parameter -> !parameter.isArray(), (operation, parameter) -> {
            String once = parameter.name() + "=" + parameter.example();
            assertFault(operation, once + "&" + once, null, parameter.name());
        });
    }

    @TestFactory
    Stream<DynamicTest> repeatedValueIsNamed() {
        return eachParameter(Parameter::isArray, (operation, parameter) -> {
            String once = parameter.name() + "=" + parameter.example();
            assertFault(operation, once + "&" + once, null, parameter.name());
        });
    }

    @TestFactory
    Stream<DynamicTest> parameterOfAnotherFormIsNamed() {
        return eachParameter(_ -> true, (operation, parameter) -> WrongValues.ofParameter(parameter.schema())
                .filter(value -> !isOfAnyYear(operation, parameter.name(), value))
                .map(value -> othersRequiredWith(operation, parameter) + parameter.name() + "=" + value)
                .forEach(query -> assertFault(operation, query, null, parameter.name())));
    }

    private static String othersRequiredWith(Operation operation, Parameter parameter) {
        return operation
                .parameters()
                .filter(other -> other.isRequired() && !other.name().equals(parameter.name()))
                .map(other -> other.name() + "=" + other.example() + "&")
                .collect(joining());
    }

    @TestFactory
    Stream<DynamicTest> missingParameterIsNamed() {
        return each(
                having(operation ->
                        !operation.isUpload() && operation.parameters().anyMatch(Parameter::isRequired)),
                operation -> {
                    var required =
                            operation.parameters().filter(Parameter::isRequired).map(Parameter::name);
                    var answer = call(operation, "", operation.hasBody() ? "{}" : null);
                    assertThat(answer.status()).as(shown(operation, answer)).isEqualTo(400);
                    assertThat(answer.faultyFields())
                            .as(shown(operation, answer))
                            .containsAnyElementsOf(required.toList());
                });
    }

    @TestFactory
    Stream<DynamicTest> unknownOrderIsNamed() {
        return eachParameter(
                parameter -> parameter.name().equals("sort"),
                (operation, parameter) -> assertFault(operation, "sort=noSuchField,desc", null, parameter.name()));
    }

    @TestFactory
    Stream<DynamicTest> fieldOfAnotherFormIsNamed() {
        return eachField(field -> !field.isWholeBody(), (operation, field) -> {
            boolean isVerbatim = verbatimFields().contains(operation + " " + field);
            WrongValues.of(field.schema())
                    .filter(value -> !isVerbatim || !value.contains("\\u"))
                    .forEach(value -> assertFault(operation, "", field.body(value), field.path()));
        });
    }

    @TestFactory
    Stream<DynamicTest> timeOutsideThePossibleIsNamed() {
        return eachField(
                field -> WrongValues.outOfRange(field.schema()).findAny().isPresent(),
                (operation, field) -> WrongValues.outOfRange(field.schema())
                        .filter(value -> !isOfAnyYear(operation, field.path(), value))
                        .forEach(value -> assertFault(operation, "", field.body(value), field.path())));
    }

    @TestFactory
    Stream<DynamicTest> unknownConstantNamesThePermittedOnes() {
        return eachField(field -> !field.schema().constants().isEmpty(), (operation, field) -> {
            var answer = assertFault(operation, "", field.body("\"noSuchConstant\""), field.path());
            assertThat(answer.body().path("errors").toString())
                    .contains(field.schema().constants());
        });
    }

    @TestFactory
    Stream<DynamicTest> unknownFieldIsNamed() {
        return eachField(field -> field.schema().isObjectWithProperties(), (operation, field) -> {
            var unknown = field.unknownInside();
            assertFault(operation, "", unknown.body("1"), unknown.path());
        });
    }

    @TestFactory
    Stream<DynamicTest> repeatedFieldIsNamed() {
        return eachField(
                field -> !field.isWholeBody() && field.before().startsWith("{\"" + field.path() + "\""),
                (operation, field) -> {
                    String once = "\"" + field.path() + "\":null";
                    var answer = assertFault(operation, "", "{" + once + "," + once + "}", field.path());
                    assertThat(answer.body().path("errors").toString()).contains("字段重复");
                });
    }

    /** Accepts refusals of the whole that come first, such as that of a missing thing, but none because of an element. */
    @TestFactory
    Stream<DynamicTest> faultyElementIsAnsweredByItself() {
        return each(field -> field.item().isPresent(), (operation, field) -> {
            WrongValues.of(field.schema())
                    .forEach(value -> assertOwnAnswer(operation, field.body(value), field.pathInItem()));
            if (field.schema().isObjectWithProperties()) {
                var unknown = field.unknownInside();
                assertOwnAnswer(operation, unknown.body("1"), unknown.pathInItem());
            }
        });
    }

    private void assertOwnAnswer(Operation operation, String body, String field) {
        var answer = call(operation, "", body);
        assertThat(answer.status()).as(body + " " + shown(operation, answer)).isNotEqualTo(400);
        if (answer.status() == 200 && answer.body().isObject()) {
            assertThat(answer.body().findValues("field"))
                    .as(body + " " + shown(operation, answer))
                    .extracting(JsonNode::asString)
                    .contains(field);
        }
    }

    @TestFactory
    Stream<DynamicTest> otherFormatIsRefused() {
        return each(
                operations,
                operation -> OTHER_FORMATS.forEach(format -> {
                    var answer = send(operation, "", "a: 1", format);
                    assertThat(answer.status())
                            .as(format + " " + shown(operation, answer))
                            .isIn(400, 415);
                }));
    }

    @TestFactory
    Stream<DynamicTest> bodyThatNobodyReadsIsRefused() {
        return each(having(operation -> !operation.takesBody()), operation -> {
            for (String body : List.of("{\"x\":1}", "[]", "x")) {
                var answer = call(operation, "", body);
                assertThat(answer.status()).as(shown(operation, answer)).isEqualTo(400);
                assertThat(answer.problem()).isEqualTo("unexpected-body");
            }
        });
    }

    private boolean isOfAnyYear(Operation operation, String field, String value) {
        return fieldsOfAnyYear().contains(operation + " " + field) && value.matches("\"?(1899|2999).*");
    }

    private TestClient.Answer assertFault(Operation operation, String query, @Nullable String body, String field) {
        var answer = call(operation, query, body);
        assertThat(answer.status())
                .as("%s in %s %s", field, query + " " + body, shown(operation, answer))
                .isEqualTo(400);
        assertThat(answer.faultyFields())
                .as("%s %s", query + " " + body, shown(operation, answer))
                .contains(field);
        return answer;
    }

    private TestClient.Answer call(Operation operation, String query, @Nullable String body) {
        return send(operation, query, body, operation.bodyType().orElse("application/json"));
    }

    private TestClient.Answer send(Operation operation, String query, @Nullable String body, String format) {
        var headers = new HashMap<>(Map.of(HttpHeaders.IF_MATCH, "\"1\""));
        if (body != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, format);
        }
        String path = pathOf(operation) + (query.isEmpty() ? queryOf(operation.toString()) : "?" + query);
        return client().exchange(operation.method(), path, rightToken(operation), body, headers);
    }

    private static String shown(Operation operation, TestClient.Answer answer) {
        return operation + " answered " + answer.status() + " " + answer.body();
    }

    private List<Operation> having(Predicate<Operation> what) {
        return operations.stream().filter(what).toList();
    }

    private static Stream<DynamicTest> each(List<Operation> operations, Consumer<Operation> attempt) {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> attempt.accept(operation)));
    }

    private Stream<DynamicTest> eachParameter(Predicate<Parameter> which, Attempt<Parameter> attempt) {
        return having(operation -> !operation.isUpload()).stream().flatMap(operation -> operation
                .parameters()
                .filter(which)
                .map(parameter -> DynamicTest.dynamicTest(
                        operation + " " + parameter.name(), () -> attempt.on(operation, parameter))));
    }

    private Stream<DynamicTest> eachField(Predicate<BodyField> which, Attempt<BodyField> attempt) {
        return each(which.and(field -> field.item().isEmpty()), attempt);
    }

    private Stream<DynamicTest> each(Predicate<BodyField> which, Attempt<BodyField> attempt) {
        return having(operation -> operation.takesBody()
                        && !operation.isUpload()
                        && !readingTheirOwnBody().contains(operation.toString()))
                .stream()
                .flatMap(operation -> operation
                        .fields()
                        .filter(which)
                        .map(field ->
                                DynamicTest.dynamicTest(operation + " " + field, () -> attempt.on(operation, field))));
    }

    /** Tries something on a parameter or a field of an endpoint. */
    @FunctionalInterface
    private interface Attempt<T> {

        void on(Operation operation, T what);
    }
}
