package cn.volunteering.testsupport.isolation;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A parameter in the query of an endpoint. */
record Parameter(String name, boolean isRequired, InputSchema schema) {

    /** Returns the parameters that an operation describes. */
    static Stream<Parameter> all(JsonNode document, JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .map(parameter -> new Parameter(
                        parameter.path("name").asString(),
                        parameter.path("required").asBoolean(false),
                        InputSchema.of(document, parameter.path("schema"))));
    }

    boolean isArray() {
        return schema.type().equals("array");
    }

    /** Returns a value of the right type. */
    String example() {
        if (!schema.constants().isEmpty()) {
            return schema.constants().getFirst();
        }
        return switch (schema.type()) {
            case "array" -> new Parameter(name, isRequired, schema.items().orElseThrow()).example();
            case "integer" -> "2026";
            case "boolean" -> "true";
            default -> schema.format().equals("date") ? "2026-11-05" : "x";
        };
    }
}
