package cn.volunteering.testsupport.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the OpenAPI document of a service.
 *
 * @param roles who may call it, as the document says
 */
record Operation(HttpMethod method, String path, Set<String> roles) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** All operations that the document describes. */
    static List<Operation> all(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> operations.add(of(path.getKey(), entry.getKey(), entry.getValue()))));
        return operations;
    }

    private static Operation of(String path, String method, JsonNode operation) {
        var roles = operation
                .path("x-allowed-roles")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        return new Operation(HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)), path, Set.copyOf(roles));
    }

    boolean isOfTenant() {
        return path.startsWith("/api/tenants/{tenant}/");
    }

    /** The path with the given tenant and something for every other variable. */
    String pathIn(String tenant) {
        return path.replace("{tenant}", tenant).replaceAll("\\{[^}]+}", "x");
    }

    boolean hasBody() {
        return method != HttpMethod.GET && method != HttpMethod.DELETE;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
