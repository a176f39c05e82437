package cn.volunteering.testsupport.isolation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/**
 * One operation in the OpenAPI document of a process, with one of its JSON media types.
 *
 * @param roles allowed roles from the document, or a word for operations that need none
 * @param form the media type of the body; {@code null} if the document names no JSON
 * @param document the whole document
 * @param description the part of the document that describes the operation
 */
record Operation(
        HttpMethod method,
        String path,
        Set<String> roles,
        @Nullable String form,
        JsonNode document,
        JsonNode description) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String EVERYBODY = "everybody";
    private static final String SIGNED_IN = "signed-in";

    /** Returns all operations that the document describes. */
    static List<Operation> all(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .flatMap(entry -> of(document, path.getKey(), entry)))
                .toList();
    }

    private static Stream<Operation> of(JsonNode document, String path, Map.Entry<String, JsonNode> operation) {
        var method = HttpMethod.valueOf(operation.getKey().toUpperCase(Locale.ROOT));
        JsonNode described = operation.getValue();
        var roles = described
                .path("x-allowed-roles")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        var forms = described.path("requestBody").path("content").propertyNames().stream()
                .filter(form -> form.endsWith("json"))
                .toList();
        return forms.isEmpty()
                ? Stream.of(new Operation(method, path, Set.copyOf(roles), null, document, described))
                : forms.stream().map(form -> new Operation(method, path, Set.copyOf(roles), form, document, described));
    }

    /** Returns whether a request needs a token. */
    boolean needsToken() {
        return !roles.contains(EVERYBODY);
    }

    /** Returns whether the token needs a role. */
    boolean needsRole() {
        return needsToken() && !roles.contains(SIGNED_IN);
    }

    boolean isOfTenant() {
        return path.startsWith("/api/tenants/{tenant}/");
    }

    /** Returns the same operation with another spelling at the beginning of its path. */
    Operation spelled(String api) {
        return new Operation(method, path.replaceFirst("^/api/", api), roles, form, document, description);
    }

    /** Returns the path with the given tenant and a value for every other variable. */
    String pathIn(String tenant) {
        return path.replace("{tenant}", tenant).replaceAll("\\{[^}]+}", "x1");
    }

    boolean hasBody() {
        return method != HttpMethod.GET && method != HttpMethod.DELETE;
    }

    /** Returns the media type to send, if the document names one. */
    Optional<String> bodyType() {
        return Optional.ofNullable(form);
    }

    /** Returns whether the document describes a body, of JSON or another type. */
    boolean takesBody() {
        return description.has("requestBody");
    }

    /** Returns whether the body is a form with files. */
    boolean isUpload() {
        return takesBody() && (form == null || body(form).hasFiles());
    }

    private InputSchema body(String type) {
        return InputSchema.of(
                document,
                description.path("requestBody").path("content").path(type).path("schema"));
    }

    /** Returns the parameters in the query. */
    Stream<Parameter> parameters() {
        return Parameter.all(document, description);
    }

    /** Returns the whole JSON body and its fields; nothing if the body is not JSON. */
    Stream<BodyField> fields() {
        return bodyType().stream().flatMap(type -> BodyField.all(body(type)));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
