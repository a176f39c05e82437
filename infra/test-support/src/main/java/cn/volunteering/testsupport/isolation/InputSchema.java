package cn.volunteering.testsupport.isolation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A schema in an OpenAPI document, with references resolved.
 *
 * @param document the whole document
 */
record InputSchema(JsonNode document, JsonNode node) {

    /** Resolves a schema: follows references and skips the alternative {@code null}. */
    static InputSchema of(JsonNode document, JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return of(document, document.at(reference.substring(1)));
        }
        return alternatives(schema)
                .filter(each -> !each.path("type").asString("").equals("null"))
                .findFirst()
                .map(each -> of(document, each))
                .orElseGet(() -> new InputSchema(document, schema));
    }

    private static Stream<JsonNode> alternatives(JsonNode schema) {
        return Stream.of("oneOf", "anyOf", "allOf")
                .flatMap(name -> schema.path(name).valueStream());
    }

    /** Returns the type, or an empty text if any value is allowed. */
    String type() {
        JsonNode type = node.path("type");
        return type.isArray()
                ? type.valueStream()
                        .map(JsonNode::asString)
                        .filter(name -> !name.equals("null"))
                        .findFirst()
                        .orElse("")
                : type.asString("");
    }

    String format() {
        return node.path("format").asString("");
    }

    /** Returns the most characters of a text. */
    int longest() {
        return node.path("maxLength").asInt(200);
    }

    /** Returns the permitted values, if only some are. */
    List<String> constants() {
        return node.path("enum")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    /** Returns the properties of an object, by name. */
    Stream<Property> properties() {
        return node.path("properties").properties().stream()
                .map(entry -> new Property(entry.getKey(), of(document, entry.getValue())));
    }

    /** Returns what an array holds. */
    Optional<InputSchema> items() {
        return node.has("items") ? Optional.of(of(document, node.path("items"))) : Optional.empty();
    }

    /** Returns whether a faulty element of an array does not affect the others. */
    boolean isAnsweredOneByOne() {
        return node.path("x-answered-one-by-one").asBoolean(false);
    }

    boolean hasFiles() {
        return properties().anyMatch(property -> property.schema().format().equals("binary"));
    }

    boolean isObjectWithProperties() {
        return node.has("properties");
    }

    /** A property of an object. */
    record Property(String name, InputSchema schema) {}
}
