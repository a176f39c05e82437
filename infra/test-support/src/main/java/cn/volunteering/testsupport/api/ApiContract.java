package cn.volunteering.testsupport.api;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** An OpenAPI document, as the expectation that answers meet. */
public final class ApiContract {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;
    private final AnswerSchemas schemas;

    public ApiContract(JsonNode document) {
        this.document = document;
        this.schemas = new AnswerSchemas(document);
    }

    /** One operation of the document. */
    public record Described(String method, String path, JsonNode operation) {

        @Override
        public String toString() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }

    /** Returns all operations. */
    public Stream<Described> operations() {
        return document.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> new Described(entry.getKey(), path.getKey(), entry.getValue())));
    }

    /** Follows a reference. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? resolved(document.at(node.path("$ref").asString().substring(1)))
                : node;
    }

    JsonNode document() {
        return document;
    }

    /** Returns what is wrong with an answer, unless no operation has this address. */
    public Optional<String> faultOf(HttpMethod method, String path, ReceivedAnswer answer) {
        return find(method, path.replaceFirst("\\?.*", ""))
                .flatMap(operation -> fault(operation, answer).map(fault -> operation + " " + fault));
    }

    private Optional<Described> find(HttpMethod method, String path) {
        return operations()
                .filter(operation -> operation.method().equalsIgnoreCase(method.name()))
                .filter(operation -> matches(operation.path(), path))
                .min(Comparator.comparingLong(operation ->
                        operation.path().chars().filter(c -> c == '{').count()));
    }

    private static boolean matches(String template, String path) {
        Iterator<String> parts = List.of(path.split("/", -1)).iterator();
        for (String expected : template.split("/", -1)) {
            if (!parts.hasNext() || !(parts.next() instanceof String part) || !fits(expected, part)) {
                return false;
            }
        }
        return !parts.hasNext();
    }

    private static boolean fits(String expected, String part) {
        return expected.startsWith("{") ? !part.isEmpty() : expected.equals(part);
    }

    private Optional<String> fault(Described operation, ReceivedAnswer answer) {
        JsonNode response = resolved(operation.operation().path("responses").path(String.valueOf(answer.status())));
        if (response.isMissingNode()) {
            return Optional.of("does not document the status " + answer.status() + " of " + answer.body());
        }
        if (answer.contentType().isEmpty()) {
            return response.has("content") && answer.hasBody()
                    ? Optional.of("answers " + answer.status() + " without a type")
                    : Optional.empty();
        }
        JsonNode media = response.path("content").path(answer.contentType());
        if (media.isMissingNode()) {
            return Optional.of("does not document %s for %d".formatted(answer.contentType(), answer.status()));
        }
        return undocumentedCode(response, answer).or(() -> schemas.fault(media.path("schema"), answer));
    }

    private static Optional<String> undocumentedCode(JsonNode response, ReceivedAnswer answer) {
        if (!response.has("x-problem-codes")) {
            return Optional.empty();
        }
        boolean isListed = response.path("x-problem-codes").valueStream().anyMatch(code -> code.asString()
                .equals(answer.problem()));
        return isListed
                ? Optional.empty()
                : Optional.of("does not document the problem %s for %d".formatted(answer.problem(), answer.status()));
    }
}
