package cn.volunteering.edge.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Builds schemas of OpenAPI 3.1. */
final class Schemas {

    private static final String COMPONENTS = "#/components/schemas/";

    private Schemas() {}

    static Schema<?> text() {
        return of("string");
    }

    static Schema<?> integer(int minimum) {
        return of("integer").format("int32").minimum(BigDecimal.valueOf(minimum));
    }

    static Schema<?> array(Schema<?> items) {
        Schema<?> array = of("array");
        array.setItems(items);
        return array;
    }

    static Schema<?> object(String description) {
        return of("object").description(description);
    }

    static Schema<?> reference(String name) {
        return new JsonSchema().$ref(COMPONENTS + name);
    }

    /** Returns the name of the schema to which a reference points. */
    static String nameIn(String reference) {
        return reference.substring(COMPONENTS.length());
    }

    private static Schema<?> of(String type) {
        Schema<?> schema = new JsonSchema();
        schema.setTypes(new LinkedHashSet<>(Set.of(type)));
        return schema;
    }

    /** Returns a schema that also accepts {@code null}. */
    static Schema<?> nullable(Schema<?> schema) {
        if (schema.get$ref() != null) {
            Schema<?> either = new JsonSchema().description(schema.getDescription());
            either.setAnyOf(List.of(new JsonSchema().$ref(schema.get$ref()), of("null")));
            return either;
        }
        if (schema.getTypes() != null) {
            var types = new LinkedHashSet<>(schema.getTypes());
            types.add("null");
            schema.setTypes(types);
        }
        return schema;
    }
}
