package cn.volunteering.edge.openapi;

import cn.volunteering.domain.Identifier;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Builds schemas of OpenAPI 3.1. */
public final class Schemas {

    private static final String COMPONENTS = "#/components/schemas/";

    private Schemas() {}

    static Schema<?> text() {
        return of("string");
    }

    /** Returns the schema of a file. */
    public static Schema<?> binary() {
        return text().format("binary");
    }

    /** Returns the schema of a text in an address. */
    public static Schema<?> shortText() {
        return text().minLength(1).maxLength(Identifier.LONGEST);
    }

    /** Returns the schema of texts of which only these are permitted. */
    public static Schema<?> choice(List<String> values) {
        Schema<Object> choice = new JsonSchema();
        choice.setTypes(new LinkedHashSet<>(Set.of("string")));
        values.forEach(choice::addEnumItemObject);
        return choice;
    }

    /** Returns the schema of whole numbers. */
    public static Schema<?> wholeNumber() {
        return of("integer").format("int64");
    }

    public static Schema<?> bool() {
        return of("boolean");
    }

    static Schema<?> integer(int minimum) {
        return of("integer").format("int32").minimum(BigDecimal.valueOf(minimum));
    }

    /** Returns the schema of lists of these items. */
    public static Schema<?> array(Schema<?> items) {
        Schema<?> array = of("array");
        array.setItems(items);
        return array;
    }

    static Schema<?> object(String description) {
        return of("object").description(description);
    }

    /** Returns a reference to the schema with this name. */
    public static Schema<?> reference(String name) {
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

    /** Makes the pattern of a schema, and that of its items, apply to the whole text, as constraints in code do. */
    static void anchorPatterns(Schema<?> schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^")) {
            schema.pattern("^(?:" + pattern + ")$");
        }
        if (schema.getItems() != null) {
            anchorPatterns(schema.getItems());
        }
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
