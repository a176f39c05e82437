package cn.volunteering.testsupport.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.TestClient;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Checks that clients can be generated from the OpenAPI document of a process: every status, limit and header is described,
 * every type has a name, and the document is in a file from which clients are generated before any process runs.
 */
public abstract class ApiDocumentChecks {

    private static final List<String> OF_ALL = List.of("400", "406", "408", "411", "413", "429");
    private static final List<String> OF_SIGNED_IN = List.of("401", "403", "503");
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private ApiContract contract;

    /** Returns a client of the process under test. */
    protected abstract TestClient client();

    @BeforeEach
    void document() {
        contract = new ApiContract(client().get(address(), null).body());
    }

    /** Returns the address of the document. */
    protected String address() {
        return "/v3/api-docs";
    }

    @Test
    void theFileOfTheContractIsTheDocument() {
        DocumentFile.ofThisModule().assertIs(contract.document());
    }

    @Test
    void operationsHaveNamesOfTheirOwnAndASummary() {
        var operations = contract.operations().toList();

        assertThat(operations)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.operation().path("summary").asString(""))
                        .as(it.toString())
                        .isNotEmpty())
                .extracting(it -> it.operation().path("operationId").asString())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][A-Za-z]+"));
    }

    @Test
    void everyStatusOfTheFiltersIsDescribed() {
        assertThat(contract.operations()).allSatisfy(it -> {
            var statuses = it.operation().path("responses").propertyNames();
            assertThat(statuses).as(it.toString()).containsAll(OF_ALL);
            if (!isOpen(it)) {
                assertThat(statuses).as(it.toString()).containsAll(OF_SIGNED_IN);
            }
            if (it.path().contains("{tenant}")) {
                assertThat(statuses).as(it.toString()).contains("404", "423");
            }
            assertThat(statuses.contains("415"))
                    .as(it + " 415")
                    .isEqualTo(it.operation().has("requestBody"));
            boolean needsVersion =
                    parameters(it).anyMatch(parameter -> nameOf(parameter).equals("If-Match"));
            assertThat(statuses.contains("412")).as(it + " 412").isEqualTo(needsVersion);
            assertThat(statuses.contains("428")).as(it + " 428").isEqualTo(needsVersion);
        });
    }

    private static boolean isOpen(ApiContract.Described operation) {
        return operation.operation().path("x-allowed-roles").valueStream().anyMatch(role -> role.asString()
                .equals("everybody"));
    }

    @Test
    void problemsListTheirCodesAndHaveOneType() {
        assertThat(responses()).allSatisfy(response -> {
            if (response.status().startsWith("4") || response.status().startsWith("5")) {
                assertThat(response.content().propertyNames())
                        .as(response.name())
                        .containsExactly(PROBLEM);
                assertThat(response.node().path("x-problem-codes").size())
                        .as(response.name())
                        .isPositive();
            }
        });
    }

    @Test
    void bodiesHaveOneTypeOrSayWhich() {
        assertThat(responses()).allSatisfy(response -> {
            assertThat(response.content().propertyNames()).as(response.name()).doesNotContain("*/*");
            if (response.status().equals("204") || response.status().startsWith("3")) {
                assertThat(response.content().isEmpty()).as(response.name()).isTrue();
            }
        });
        assertThat(contract.operations()
                        .flatMap(it -> it.operation().at("/requestBody/content").propertyNames().stream()))
                .doesNotContain("*/*")
                .allMatch(type ->
                        type.equals(JSON) || type.contains("cloudevents") || type.equals("multipart/form-data"));
    }

    @Test
    void newObjectsNameTheirAddressAndVersionsAreDescribed() {
        assertThat(responses()).allSatisfy(response -> {
            boolean changesAVersion = parameters(response.operation())
                    .anyMatch(parameter -> nameOf(parameter).equals("If-Match"));
            if (changesAVersion && response.status().equals("200")) {
                assertThat(response.node().path("headers").has("ETag"))
                        .as(response.name())
                        .isTrue();
            }
        });
    }

    @Test
    void everyReferencePointsToADescription() {
        assertThat(contract.document().findValuesAsString("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        contract.document().at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void everyTypeHasAName() {
        var anonymous = new TreeSet<String>();
        contract.operations().forEach(it -> DocumentWalk.anonymousTypes(it.toString(), it.operation(), anonymous));
        contract.document()
                .at("/components/schemas")
                .properties()
                .forEach(schema -> DocumentWalk.anonymousTypesWithin(schema.getKey(), schema.getValue(), anonymous));

        assertThat(anonymous).isEmpty();
    }

    @Test
    void textsAndListsOfRequestsAreLimited() {
        var unlimited = new TreeSet<String>();
        contract.operations().forEach(it -> {
            parameters(it)
                    .filter(parameter -> !parameter.path("in").asString().equals("header"))
                    .forEach(parameter -> DocumentWalk.unlimited(
                            contract, it + " " + nameOf(parameter), parameter.path("schema"), unlimited));
            it.operation().at("/requestBody/content").properties().stream()
                    .filter(media -> media.getKey().equals(JSON))
                    .forEach(media -> DocumentWalk.unlimited(
                            contract, it + " body", media.getValue().path("schema"), unlimited));
        });

        assertThat(unlimited).isEmpty();
    }

    /** Patterns of other languages than JavaScript's, and such that match a part of a text, mean something else to a client. */
    @Test
    void patternsOfRequestsMatchWholeTexts() {
        assertThat(contract.document().findValuesAsString("pattern"))
                .allMatch(pattern -> pattern.startsWith("^") && pattern.endsWith("$"))
                .noneMatch(pattern -> pattern.contains("(?s)") || pattern.contains("\\p{"));
    }

    private Stream<JsonNode> parameters(ApiContract.Described operation) {
        return operation.operation().path("parameters").valueStream().map(contract::resolved);
    }

    private static String nameOf(JsonNode parameter) {
        return parameter.path("name").asString();
    }

    private record Response(ApiContract.Described operation, String status, JsonNode node) {

        String name() {
            return operation + " " + status;
        }

        JsonNode content() {
            return node.path("content");
        }
    }

    private List<Response> responses() {
        return contract.operations()
                .flatMap(it -> it.operation().path("responses").properties().stream()
                        .map(entry -> new Response(it, entry.getKey(), contract.resolved(entry.getValue()))))
                .toList();
    }
}
