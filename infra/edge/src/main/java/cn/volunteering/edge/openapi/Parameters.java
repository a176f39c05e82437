package cn.volunteering.edge.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes parameters as addresses carry them: one that is not given is left out, never {@code null}, and a text in a path has
 * the length of an identifier.
 */
final class Parameters implements OperationCustomizer {

    private static final int LONGEST_IN_PATH = 200;

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getSchema() != null)
                    .forEach(Parameters::describe);
        }
        return operation;
    }

    private static void describe(Parameter parameter) {
        Schema<?> schema = withoutNull(parameter.getSchema());
        boolean isAnyText = schema.getTypes() != null && schema.getTypes().contains("string") && isUnlimited(schema);
        if ("path".equals(parameter.getIn()) && isAnyText) {
            schema.minLength(1).maxLength(LONGEST_IN_PATH);
        }
        parameter.setSchema(schema);
    }

    private static boolean isUnlimited(Schema<?> schema) {
        return schema.getMaxLength() == null && schema.getPattern() == null && schema.getFormat() == null;
    }

    private static Schema<?> withoutNull(Schema<?> schema) {
        if (schema.getAnyOf() != null && schema.getAnyOf().getFirst().get$ref() != null) {
            return schema.getAnyOf().getFirst();
        }
        if (schema.getTypes() != null) {
            schema.getTypes().remove("null");
        }
        return schema;
    }
}
