package cn.volunteering.testsupport;

import cn.volunteering.testsupport.api.ApiContract;
import cn.volunteering.testsupport.api.ReceivedAnswer;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Calls the service under test over HTTP, with or without a token. Does not throw for any status. With
 * {@code -Dplatform.test.documented=true} it fails if an answer is not as the OpenAPI document of the service says.
 */
public final class TestClient {

    /** An answer as received. {@code body} is a missing node if the answer is not JSON. */
    public record Answer(int status, HttpHeaders headers, JsonNode body, byte[] bytes) {

        /** Returns the last part of the problem's type, for example {@code not-found}. */
        public String problem() {
            String type = body.path("type").asString("");
            return type.substring(type.lastIndexOf(':') + 1);
        }

        /** Returns the version of the aggregate in the answer, in the form of an If-Match header. */
        public String etag() {
            return String.valueOf(headers.getETag());
        }

        /** Returns the id of the created resource. Fails unless the call created one. */
        public String id() {
            if (status != HttpStatus.CREATED.value()) {
                throw new AssertionError("Not created: " + status + " " + body);
            }
            return text("id");
        }

        /** Returns the text of a field, or an empty text if the field is missing. */
        public String text(String field) {
            return body.path(field).asString("");
        }

        private ReceivedAnswer received() {
            MediaType type = headers.getContentType();
            return new ReceivedAnswer(
                    status,
                    type == null ? "" : type.getType() + "/" + type.getSubtype(),
                    body,
                    bytes.length > 0,
                    problem());
        }

        /** Returns the names of the fields in a problem. */
        public List<String> faultyFields() {
            return body.path("errors")
                    .valueStream()
                    .map(error -> error.path("field").asString())
                    .toList();
        }
    }

    private static final boolean CHECKS_DOCUMENT = Boolean.getBoolean("platform.test.documented");
    private static final String DOCUMENT = "/v3/api-docs";
    private static final Map<String, Optional<ApiContract>> CONTRACTS = new ConcurrentHashMap<>();

    private final Environment environment;
    private final JsonMapper json;

    /**
     * @param environment holds the port of the process under test once it is open
     */
    public TestClient(Environment environment, JsonMapper json) {
        this.environment = environment;
        this.json = json;
    }

    public Answer get(String path, @Nullable String token) {
        return exchange(HttpMethod.GET, path, token, null, Map.of());
    }

    public Answer post(String path, @Nullable String token, @Nullable Object body) {
        return exchange(HttpMethod.POST, path, token, body, Map.of());
    }

    public Answer put(String path, @Nullable String token, Object body, String ifMatch) {
        return exchange(HttpMethod.PUT, path, token, body, Map.of(HttpHeaders.IF_MATCH, ifMatch));
    }

    public Answer delete(String path, @Nullable String token) {
        return exchange(HttpMethod.DELETE, path, token, null, Map.of());
    }

    /** Posts a multipart form, as for a file upload. */
    public Answer upload(String path, @Nullable String token, MultiValueMap<String, Object> parts) {
        return exchange(
                HttpMethod.POST, path, token, parts, Map.of("Content-Type", MediaType.MULTIPART_FORM_DATA_VALUE));
    }

    /** Makes any other call. Sends a {@code String} body unchanged. */
    public Answer exchange(
            HttpMethod method,
            String path,
            @Nullable String token,
            @Nullable Object body,
            Map<String, String> headers) {
        var all = new HashMap<>(headers);
        if (token != null) {
            all.put(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        var request = client().method(method).uri(URI.create(base() + path));
        all.forEach(request::header);
        if (body != null) {
            request.body(body);
            if (!all.containsKey(HttpHeaders.CONTENT_TYPE)) {
                request.contentType(MediaType.APPLICATION_JSON);
            }
        }
        Answer answer = request.exchange((_, response) -> {
            byte[] bytes = response.getBody().readAllBytes();
            return new Answer(
                    response.getStatusCode().value(), response.getHeaders(), read(response.getHeaders(), bytes), bytes);
        });
        requireDocumented(method, path, answer);
        return answer;
    }

    /** Fails if the answer is another one than the OpenAPI document of the process promises. */
    private void requireDocumented(HttpMethod method, String path, Answer answer) {
        if (CHECKS_DOCUMENT && path.startsWith("/api/")) {
            contract()
                    .flatMap(contract -> contract.faultOf(method, path, answer.received()))
                    .ifPresent(fault -> {
                        throw new AssertionError(fault);
                    });
        }
    }

    private Optional<ApiContract> contract() {
        return CONTRACTS.computeIfAbsent(base(), base -> client().get()
                .uri(URI.create(base + DOCUMENT))
                .exchange((_, response) -> response.getStatusCode().is2xxSuccessful()
                        ? Optional.of(new ApiContract(json.readTree(response.getBody())))
                        : Optional.empty()));
    }

    /** Sends a request that no proper client would send, as it is written. */
    public RawAnswer raw(String request) {
        return RawAnswer.to(request, Integer.parseInt(String.valueOf(environment.getProperty("local.server.port"))));
    }

    private JsonNode read(HttpHeaders headers, byte[] bytes) {
        MediaType type = headers.getContentType();
        boolean isJson = type != null && type.getSubtype().endsWith("json");
        return isJson && bytes.length > 0 ? json.readTree(bytes) : MissingNode.getInstance();
    }

    private RestClient client() {
        return RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .build();
    }

    private String base() {
        return "http://127.0.0.1:" + environment.getProperty("local.server.port");
    }
}
