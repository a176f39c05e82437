package cn.volunteering.edge.openapi;

import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.Problem;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Describes problems as responses. All have the schema {@code Problem}; the codes are listed as {@code x-problem-codes}. */
final class ProblemResponses {

    static final String CODES = "x-problem-codes";

    private static final String PROBLEM = "Problem";
    private static final String FORM = "application/problem+json";

    private ProblemResponses() {}

    static ApiResponse of(int status, SortedSet<String> codes) {
        var response = new ApiResponse()
                .description(Problem.titleOf(HttpStatus.valueOf(status)) + "：" + String.join("、", codes))
                .content(new Content().addMediaType(FORM, new MediaType().schema(Schemas.reference(PROBLEM))));
        response.addExtension(CODES, codes);
        headers(status).forEach(response::addHeaderObject);
        return response;
    }

    /** Returns the form of a problem that an endpoint declares itself; springdoc invents forms of other media types. */
    static Optional<Content> formOf(ApiResponse declared) {
        return Optional.ofNullable(declared.getContent()).filter(content -> content.containsKey(FORM));
    }

    private static Map<String, Header> headers(int status) {
        return switch (status) {
            case 401 -> Map.of(HttpHeaders.WWW_AUTHENTICATE, new Header().schema(Schemas.text()));
            case 429, 503, 504 ->
                Map.of(
                        HttpHeaders.RETRY_AFTER,
                        new Header().description("可以重试之前的秒数").schema(Schemas.integer(1)));
            default -> Map.of();
        };
    }

    /** Adds the schema of all problems. */
    static void addSchemas(Components components) {
        ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(FieldFault.class))
                .referencedSchemas
                .forEach(components::addSchemas);
        components.addSchemas(PROBLEM, problem());
    }

    private static Schema<?> problem() {
        Schema<?> problem = Schemas.object("RFC 9457；其他成员随 type 而定")
                .addProperty("type", Schemas.text().pattern("^urn:volunteering:problem:[a-z0-9-]+$"))
                .addProperty("title", Schemas.text())
                .addProperty("status", Schemas.integer(400).maximum(BigDecimal.valueOf(599)))
                .addProperty("detail", Schemas.text().description("给用户看的说明"))
                .addProperty("instance", Schemas.text().format("uri-reference"))
                .addProperty(
                        "errors", Schemas.array(Schemas.reference("FieldFault")).description("有误的字段"));
        problem.addRequiredItem("type");
        problem.addRequiredItem("title");
        problem.addRequiredItem("status");
        problem.addRequiredItem("detail");
        return problem;
    }
}
