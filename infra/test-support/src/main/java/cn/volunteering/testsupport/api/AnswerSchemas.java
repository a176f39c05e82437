package cn.volunteering.testsupport.api;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Validates bodies against the schemas of a document. */
final class AnswerSchemas {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode components;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    AnswerSchemas(JsonNode document) {
        this.components = document.path("components");
    }

    Optional<String> fault(JsonNode schema, ReceivedAnswer answer) {
        if (answer.body().isMissingNode() || !schema.isObject()) {
            return Optional.empty();
        }
        String faults = compiled.computeIfAbsent(schema, this::compile).validate(answer.body()).stream()
                .map(AnswerSchemas::shown)
                .limit(5)
                .collect(Collectors.joining("; "));
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of("answers %d with another body than documented: %s".formatted(answer.status(), faults));
    }

    private Schema compile(JsonNode schema) {
        var whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", components);
        return SCHEMAS.getSchema(whole);
    }

    private static String shown(Error error) {
        return error.getInstanceLocation() + " " + error.getMessage();
    }
}
