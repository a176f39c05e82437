package cn.volunteering.edge.openapi;

import cn.volunteering.domain.Stated;
import cn.volunteering.edge.input.Item;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes records as their declaration says: a component without {@code @Nullable} is always there; one with it may be left
 * out or {@code null}, unless a constraint demands a value. Describes {@link Stated} fields and list {@link Item}s by their
 * value. Names the schemas of all records and enums.
 */
final class RecordSchemas implements ModelConverter {

    private static final String PLATFORM = "cn.volunteering.";

    /** Marks lists in which a faulty element does not affect the others. */
    private static final String ANSWERED_ONE_BY_ONE = "x-answered-one-by-one";

    private final SchemaNames names = new SchemaNames();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> others) {
        JavaType type = Json31.mapper().constructType(annotated.getType());
        if (type.hasRawClass(Stated.class) || type.hasRawClass(Item.class)) {
            return context.resolve(annotated.type(type.containedType(0)));
        }
        boolean isOurs = type.getRawClass().getName().startsWith(PLATFORM)
                && (type.getRawClass().isRecord() || type.isEnumType());
        if (isOurs
                && annotated.getName() == null
                && declaredName(type.getRawClass()).isEmpty()) {
            annotated.setName(names.of(type));
        }
        Schema<?> schema = others.hasNext() ? others.next().resolve(annotated, context, others) : null;
        if (schema != null && type.getRawClass().isRecord()) {
            described(schema, context).ifPresent(record -> describe(record, type.getRawClass()));
        }
        if (schema != null && isAnsweredOneByOne(type)) {
            schema.addExtension(ANSWERED_ONE_BY_ONE, true);
        }
        return schema;
    }

    private static boolean isAnsweredOneByOne(JavaType type) {
        return type.isCollectionLikeType() && type.getContentType().hasRawClass(Item.class);
    }

    private static Optional<String> declaredName(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class))
                .map(io.swagger.v3.oas.annotations.media.Schema::name)
                .filter(name -> !name.isEmpty());
    }

    /** Returns the schema with the properties, which a reference names. */
    private static Optional<Schema<?>> described(Schema<?> schema, ModelConverterContext context) {
        if (schema.get$ref() == null) {
            return Optional.of(schema);
        }
        String name = Schemas.nameIn(schema.get$ref());
        return Optional.ofNullable(context.getDefinedModels().get(name));
    }

    private static void describe(Schema<?> schema, Class<?> type) {
        if (schema.getProperties() == null) {
            return;
        }
        keepComponents(schema, type);
        schema.setRequired(null);
        for (RecordComponent component : type.getRecordComponents()) {
            Schema<?> property = schema.getProperties().get(component.getName());
            if (property == null) {
                continue;
            }
            Schemas.anchorPatterns(property);
            if (isNotBlank(component) && Integer.valueOf(0).equals(property.getMinLength())) {
                property.setMinLength(1);
            }
            if (isNullable(component) || component.getType() == Stated.class) {
                schema.getProperties().put(component.getName(), Schemas.nullable(property));
            } else if (!isLeftOutWhenEmpty(component, type)) {
                schema.addRequiredItem(component.getName());
            }
        }
    }

    /** Removes properties that are not components, such as {@code isInOrder()}, which only validates. */
    private static void keepComponents(Schema<?> schema, Class<?> type) {
        List<String> components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        schema.getProperties().keySet().retainAll(components);
    }

    static boolean isNullable(RecordComponent component) {
        var type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class)
                && Stream.of(NotNull.class, NotBlank.class, NotEmpty.class).noneMatch(type::isAnnotationPresent);
    }

    private static boolean isNotBlank(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(NotBlank.class);
    }

    private static boolean isLeftOutWhenEmpty(RecordComponent component, Class<?> type) {
        JsonInclude inclusion = type.getAnnotation(JsonInclude.class);
        return inclusion != null
                && inclusion.value() == JsonInclude.Include.NON_EMPTY
                && (Collection.class.isAssignableFrom(component.getType()) || component.getType() == String.class);
    }
}
