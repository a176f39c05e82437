package cn.volunteering.web.subject;

import cn.volunteering.edge.openapi.SchemaNames;
import cn.volunteering.edge.openapi.Schemas;
import cn.volunteering.messaging.store.FilterField;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Lists in the OpenAPI document the filters that a plain subject declares. */
public final class FilterParameters implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        if (endpoint.getMethod().getName().equals("list")
                && endpoint.createWithResolvedBean().getBean() instanceof SubjectController<?, ?> controller) {
            controller
                    .aggregates()
                    .filters()
                    .forEach((name, field) -> operation.addParametersItem(parameter(name, field)));
        }
        return operation;
    }

    private static QueryParameter parameter(String name, FilterField field) {
        var parameter = new QueryParameter();
        parameter.name(name).required(false).schema(schema(field));
        return parameter;
    }

    private static Schema<?> schema(FilterField field) {
        if (!field.values().isEmpty()) {
            return Schemas.reference(SchemaNames.nameOf(field.type()));
        }
        if (field.isBoolean()) {
            return Schemas.bool();
        }
        return field.isWholeNumber() ? Schemas.wholeNumber() : Schemas.shortText();
    }
}
