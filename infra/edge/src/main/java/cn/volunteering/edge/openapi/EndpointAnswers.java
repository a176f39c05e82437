package cn.volunteering.edge.openapi;

import cn.volunteering.edge.openapi.code.PossibleAnswers;
import cn.volunteering.edge.openapi.code.PossibleAnswers.Reached;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Set;
import java.util.SortedSet;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Describes all answers of an endpoint: those of success that its code chooses, and all problems. */
final class EndpointAnswers implements OperationCustomizer {

    private static final String VERSION_FORM = "^\"\\d{1,18}\"$";

    /** Problems of concurrent writes. A read that also writes, such as into the audit log, repeats its write instead. */
    private static final Set<String> OF_WRITES = Set.of("changed-meanwhile", "already-exists");

    private final PossibleAnswers answers;
    private final RaisedProblems raised;
    private final CommonProblems common;

    EndpointAnswers(PossibleAnswers answers, RaisedProblems raised, CommonProblems common) {
        this.answers = answers;
        this.raised = raised;
        this.common = common;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        Reached reached = answers.from(endpoint.getMethod());
        ApiResponses responses = operation.getResponses();
        if (ResponseEntity.class.isAssignableFrom(endpoint.getMethod().getReturnType())) {
            chooseStatuses(responses, reached);
        }
        describeFile(responses, endpoint);
        if (reached.hasVersion()) {
            describeVersion(operation, endpoint);
        }
        boolean reads = isRead(endpoint);
        ProblemSet problems = common.of(endpoint)
                .addAll(raised.of(reached).stream()
                        .filter(problem -> !(reads && OF_WRITES.contains(problem.code())))
                        .toList());
        problems.forEach((status, codes) -> addProblem(responses, status, codes));
        return operation;
    }

    /** Replaces the 200 that springdoc assumes by the statuses that the endpoint chooses. */
    private static void chooseStatuses(ApiResponses responses, Reached reached) {
        ApiResponse assumed = responses.get("200");
        boolean isDeclared = responses.keySet().stream().anyMatch(status -> status.matches("20[1-9]"));
        if (assumed == null || isDeclared || reached.statuses().isEmpty()) {
            return;
        }
        responses.remove("200");
        reached.statuses().stream()
                .sorted()
                .forEach(status ->
                        responses.addApiResponse(String.valueOf(status.value()), success(status, assumed, reached)));
    }

    /** Describes files, which endpoints write themselves, by the type that their mapping names. */
    private static void describeFile(ApiResponses responses, HandlerMethod endpoint) {
        ApiResponse response = responses.get("200");
        var mapping = AnnotatedElementUtils.findMergedAnnotation(endpoint.getMethod(), RequestMapping.class);
        if (response != null && response.getContent() == null && mapping != null && mapping.produces().length > 0) {
            response.content(
                    new Content().addMediaType(mapping.produces()[0], new MediaType().schema(Schemas.binary())));
        }
    }

    private static ApiResponse success(HttpStatus status, ApiResponse assumed, Reached reached) {
        var response = new ApiResponse().description(assumed.getDescription());
        if (status != HttpStatus.NO_CONTENT) {
            response.content(assumed.getContent());
        }
        if (status == HttpStatus.CREATED && reached.hasLocation()) {
            response.addHeaderObject(
                    HttpHeaders.LOCATION,
                    new Header().required(true).schema(Schemas.text().format("uri-reference")));
        }
        return response;
    }

    private static boolean isRead(HandlerMethod endpoint) {
        return AnnotatedElementUtils.hasAnnotation(endpoint.getMethod(), GetMapping.class);
    }

    private static void describeVersion(Operation operation, HandlerMethod endpoint) {
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.addHeaderObject(
                        HttpHeaders.ETAG,
                        new Header()
                                .description("版本，修改时以 If-Match 带回")
                                .required(true)
                                .schema(Schemas.text().pattern(VERSION_FORM)));
            }
        });
        if (isRead(endpoint)) {
            operation
                    .addParametersItem(new HeaderParameter()
                            .name(HttpHeaders.IF_NONE_MATCH)
                            .description("已有的版本，取自 ETag；其他内容不起作用")
                            .required(false)
                            .schema(Schemas.text()))
                    .getResponses()
                    .addApiResponse("304", new ApiResponse().description("版本未变"));
        }
    }

    /** Adds a problem. The description and the form that the endpoint declares for the status stay. */
    private static void addProblem(ApiResponses responses, int status, SortedSet<String> codes) {
        ApiResponse described = ProblemResponses.of(status, codes);
        ApiResponse declared = responses.get(String.valueOf(status));
        if (declared != null) {
            described.description(declared.getDescription() + "（" + String.join("、", codes) + "）");
            ProblemResponses.formOf(declared).ifPresent(described::content);
        }
        responses.addApiResponse(String.valueOf(status), described);
    }
}
