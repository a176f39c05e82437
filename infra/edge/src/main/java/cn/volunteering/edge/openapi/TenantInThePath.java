package cn.volunteering.edge.openapi;

import cn.volunteering.tenancy.TenantId;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes the tenant in the path, which filters read and most endpoints do not mention. */
final class TenantInThePath implements OpenApiCustomizer {

    private static final String NAME = "tenant";

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().forEach((path, item) -> {
            if (path.contains("{" + NAME + "}")) {
                item.readOperations().forEach(TenantInThePath::describe);
            }
        });
    }

    private static void describe(Operation operation) {
        Parameter tenant = declared(operation).orElseGet(() -> added(operation));
        tenant.description("单位编号").required(true).schema(Schemas.text().pattern(TenantId.FORM));
    }

    private static Optional<Parameter> declared(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(parameters -> parameters.stream())
                .filter(parameter -> NAME.equals(parameter.getName()) && "path".equals(parameter.getIn()))
                .findFirst();
    }

    private static Parameter added(Operation operation) {
        var tenant = new PathParameter().name(NAME);
        operation.addParametersItem(tenant);
        return tenant;
    }
}
