package cn.volunteering.edge.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Keeps {@code null} out of the schemas of enums, which springdoc adds where a parameter of the type may be left out. */
final class EnumSchemas implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        Optional.ofNullable(api.getComponents().getSchemas()).orElse(Map.of()).values().stream()
                .filter(schema -> schema.getEnum() != null && schema.getTypes() != null)
                .forEach(EnumSchemas::describe);
    }

    private static void describe(Schema<?> constants) {
        constants.getTypes().remove("null");
    }
}
