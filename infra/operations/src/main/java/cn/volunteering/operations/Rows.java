package cn.volunteering.operations;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns answers into rows that begin with the name of the service. */
final class Rows {

    private static final JsonMapper JSON = new JsonMapper();

    private Rows() {}

    static ObjectNode of(String service, JsonNode item) {
        ObjectNode row = JSON.createObjectNode().put("service", service);
        return item instanceof ObjectNode fields ? row.setAll(fields) : row;
    }

    static List<ObjectNode> all(String service, JsonNode items) {
        return items.valueStream().map(item -> of(service, item)).toList();
    }

    static String pretty(JsonNode node) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }
}
