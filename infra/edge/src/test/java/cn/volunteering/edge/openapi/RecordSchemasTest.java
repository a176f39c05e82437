package cn.volunteering.edge.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Stated;
import cn.volunteering.edge.input.Item;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecordSchemasTest {

    @SuppressWarnings("rawtypes")
    private static Map<String, Schema> schemas = Map.of();

    enum Colour {
        RED,
        GREEN
    }

    record Part(String name) {}

    record Whole(
            String name,
            int count,
            @Nullable String remark,
            @NotBlank @Size(max = 9) @Nullable String demanded,
            Colour colour,
            @Nullable Colour shade,
            List<Part> parts,
            @Nullable Part best,
            List<Item<Part>> items,
            @Nullable List<Item<String>> words,
            @Max(999) Stated<Integer> place) {

        boolean isInOrder() {
            return true;
        }
    }

    @BeforeAll
    static void describe() {
        ModelResolver.enumsAsRef = true;
        var converters = new ModelConverters(true);
        converters.addConverter(new RecordSchemas());
        schemas = converters.resolveAsResolvedSchema(new AnnotatedType(Whole.class)).referencedSchemas;
    }

    @Test
    void componentsAreRequiredUnlessTheyAreNullable() {
        assertThat(whole().getRequired())
                .containsExactlyInAnyOrder("name", "count", "demanded", "colour", "parts", "items");
    }

    @Test
    void nullableComponentsMayBeNull() {
        assertThat(typesOf("remark")).containsExactlyInAnyOrder("string", "null");
        assertThat(typesOf("demanded")).containsExactly("string");
        assertThat(property("best").getAnyOf())
                .extracting(each -> each.get$ref())
                .containsExactly("#/components/schemas/RecordSchemasTestPart", null);
        assertThat(property("shade").getAnyOf())
                .extracting(each -> each.get$ref())
                .containsExactly("#/components/schemas/RecordSchemasTestColour", null);
    }

    @Test
    void itemsAreDescribedByTheirValueAndTheirListIsMarked() {
        assertThat(property("items").getItems().get$ref()).isEqualTo("#/components/schemas/RecordSchemasTestPart");
        assertThat(property("items").getExtensions()).containsEntry("x-answered-one-by-one", true);
        assertThat(property("words").getExtensions()).containsEntry("x-answered-one-by-one", true);
        assertThat(property("words").getItems().getTypes()).containsExactly("string");
        assertThat(property("parts").getExtensions()).isNull();
    }

    @Test
    void statedFieldsAreDescribedByTheirValueAndMayBeNull() {
        assertThat(typesOf("place")).containsExactlyInAnyOrder("integer", "null");
        assertThat(property("place").getMaximum()).isEqualTo("999");
    }

    @Test
    void nestedRecordsAndEnumsCarryTheNameOfTheirOuterClass() {
        assertThat(schemas)
                .containsOnlyKeys("RecordSchemasTestWhole", "RecordSchemasTestPart", "RecordSchemasTestColour");
        assertThat(property("colour").get$ref()).isEqualTo("#/components/schemas/RecordSchemasTestColour");
    }

    @Test
    void whatIsNoComponentIsNotDescribed() {
        assertThat(whole().getProperties()).doesNotContainKey("inOrder").hasSize(11);
    }

    private static Schema<?> whole() {
        return schemas.get("RecordSchemasTestWhole");
    }

    private static Schema<?> property(String name) {
        return whole().getProperties().get(name);
    }

    private static Iterable<String> typesOf(String name) {
        return property(name).getTypes();
    }
}
