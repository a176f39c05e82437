package cn.volunteering.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of an OpenAPI document that one account may call, within one tenant. */
final class FuzzDocument {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final String TENANT = "{tenant}";

    private final JsonNode whole;

    FuzzDocument(JsonNode whole) {
        this.whole = whole;
    }

    /**
     * Returns the operations that a role may call and that no earlier role has called; nothing if there are none.
     *
     * @param called the operations that were called; those of the result are added
     * @param avoided parts of addresses that are not called, because each call would keep the platform busy
     */
    Optional<ObjectNode> of(String role, String tenant, Set<String> called, List<String> avoided) {
        ObjectNode part = (ObjectNode) whole.deepCopy();
        withoutCredentials(part);
        permitAnyItem(part);
        ObjectNode paths = part.putObject("paths");
        whole.path("paths").properties().stream()
                .filter(path -> avoided.stream().noneMatch(path.getKey()::endsWith))
                .forEach(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .filter(method -> isAllowed(path.getValue().path(method), role))
                        .filter(method -> called.add(method + " " + path.getKey()))
                        .forEach(method -> paths.withObjectProperty(
                                        path.getKey().replace(TENANT, tenant))
                                .set(method, withoutTenant(path.getValue().path(method)))));
        return paths.isEmpty() ? Optional.empty() : Optional.of(part);
    }

    /** The account is given with each call. Without this the fuzzer would leave out a token that a session replaces. */
    private static void withoutCredentials(ObjectNode document) {
        document.remove("security");
        document.withObject("components").remove("securitySchemes");
    }

    /** Permits any element in lists whose elements are answered one by one: a faulty one does not make the request fail. */
    private static void permitAnyItem(ObjectNode document) {
        document.findParents("x-answered-one-by-one").forEach(list -> {
            JsonNode item = list.path("items");
            ArrayNode either = ((ObjectNode) list).putObject("items").putArray("anyOf");
            either.add(item);
            either.addObject();
        });
    }

    private static boolean isAllowed(JsonNode operation, String role) {
        return operation.path("x-allowed-roles").valueStream().anyMatch(allowed -> allowed.asString()
                .equals(role));
    }

    private static JsonNode withoutTenant(JsonNode operation) {
        JsonNode copy = operation.deepCopy();
        if (copy.path("parameters") instanceof ArrayNode parameters) {
            parameters.removeIf(parameter -> parameter.path("name").asString("").equals("tenant"));
        }
        return copy;
    }
}
