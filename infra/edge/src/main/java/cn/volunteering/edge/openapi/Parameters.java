package cn.volunteering.edge.openapi;

import cn.volunteering.domain.Identifier;
import cn.volunteering.edge.input.EndpointParameters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes parameters as addresses carry them: one that is not given is left out, never {@code null}, a list has no value twice, and a text has
 * at most the length of an identifier.
 */
final class Parameters implements OperationCustomizer {

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
        parameter.setSchema(schema);
        if ("header".equals(parameter.getIn())) {
            return;
        }
        Schemas.anchorPatterns(schema);
        limit(schema);
        if (schema.getItems() != null) {
            describeList(schema, schema.getItems());
        }
    }

    private static void describeList(Schema<?> list, Schema<?> item) {
        limit(item);
        list.minItems(1).uniqueItems(true);
        if (item.getMaxLength() != null && item.getPattern() == null) {
            item.pattern("^[^,]*$");
        }
        if (list.getMaxItems() == null) {
            list.maxItems(EndpointParameters.MOST_VALUES);
        }
    }

    /** Describes the limits that all texts in addresses have. */
    private static void limit(Schema<?> schema) {
        boolean isText = schema.getTypes() != null && schema.getTypes().contains("string");
        if (!isText || schema.getPattern() != null || schema.getFormat() != null || schema.getEnum() != null) {
            return;
        }
        if (schema.getMinLength() == null || schema.getMinLength() == 0) {
            schema.minLength(1);
        }
        if (schema.getMaxLength() == null) {
            schema.maxLength(Identifier.LONGEST);
        }
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
