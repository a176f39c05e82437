package cn.volunteering.web.openapi;

import cn.volunteering.edge.openapi.FurtherProblems;
import cn.volunteering.edge.openapi.code.ProblemCode;
import cn.volunteering.web.IfMatch;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Describes the header of endpoints that take a version, and what they answer without it or to an outdated one. */
final class ExpectedVersion implements OperationCustomizer, FurtherProblems {

    private static final String FORM = "^(W/)?\"\\d{1,18}\"$";

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        return takesVersion(endpoint)
                ? operation.addParametersItem(new HeaderParameter()
                        .name("If-Match")
                        .description("所依据的版本，取自 ETag")
                        .required(true)
                        .schema(new StringSchema().pattern(FORM)))
                : operation;
    }

    @Override
    public List<ProblemCode> of(HandlerMethod endpoint) {
        return takesVersion(endpoint)
                ? List.of(new ProblemCode(412, "version-outdated"), new ProblemCode(428, "version-missing"))
                : List.of();
    }

    private static boolean takesVersion(HandlerMethod endpoint) {
        return Stream.of(endpoint.getMethod().getParameterTypes()).anyMatch(IfMatch.class::equals);
    }
}
