package cn.volunteering.edge.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumSchemasTest {

    @Test
    void anEnumIsNeverNull() {
        Schema<Object> colour = new JsonSchema();
        colour.setEnum(List.of("RED", "GREEN"));

        assertThat(typesOf(colour)).containsExactly("string");
    }

    @Test
    void otherSchemasKeepNull() {
        assertThat(typesOf(new JsonSchema())).containsExactly("string", "null");
    }

    private static Iterable<String> typesOf(Schema<?> schema) {
        schema.setTypes(new LinkedHashSet<>(List.of("string", "null")));
        new EnumSchemas().customise(new OpenAPI().components(new Components().addSchemas("It", schema)));
        return schema.getTypes();
    }
}
