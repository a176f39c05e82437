package cn.volunteering.edge.openapi;

import cn.volunteering.domain.Kept;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes what strict reading demands of bodies: no field beyond those described, and of a PUT every field, because it never
 * clears what its sender did not mention.
 */
final class RequestBodies implements OperationCustomizer, OpenApiCustomizer {

    private static final String REPLACEMENT = "Replacement";

    /** The fields of a PUT that may be left out in a POST, by the name of the schema. */
    private final Map<String, List<String>> replacements = new ConcurrentHashMap<>();

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        if (AnnotatedElementUtils.hasAnnotation(endpoint.getMethod(), PutMapping.class)) {
            bodyOf(endpoint).ifPresent(type -> content(operation).forEach(media -> note(media, optionalFields(type))));
        }
        return operation;
    }

    private static Optional<Class<?>> bodyOf(HandlerMethod endpoint) {
        return Arrays.stream(endpoint.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .<Class<?>>map(parameter -> typeOf(parameter, endpoint))
                .filter(Class::isRecord)
                .findFirst();
    }

    private static Class<?> typeOf(MethodParameter parameter, HandlerMethod endpoint) {
        return parameter.withContainingClass(endpoint.getBeanType()).getParameterType();
    }

    private static Stream<MediaType> content(Operation operation) {
        return operation.getRequestBody() == null || operation.getRequestBody().getContent() == null
                ? Stream.of()
                : operation.getRequestBody().getContent().values().stream();
    }

    private static List<String> optionalFields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(RecordSchemas::isNullable)
                .filter(component -> !component.isAnnotationPresent(Kept.class))
                .map(component -> component.getName())
                .toList();
    }

    private void note(MediaType media, List<String> fields) {
        if (!fields.isEmpty()) {
            nameOf(media).ifPresent(name -> replacements.put(name, fields));
        }
    }

    private static Optional<String> nameOf(MediaType media) {
        return Optional.ofNullable(media.getSchema())
                .map(schema -> schema.get$ref())
                .map(Schemas::nameIn);
    }

    @Override
    public void customise(OpenAPI api) {
        Components components = api.getComponents();
        api.getPaths().values().stream()
                .map(PathItem::getPut)
                .filter(Objects::nonNull)
                .flatMap(RequestBodies::content)
                .forEach(media -> nameOf(media)
                        .filter(replacements::containsKey)
                        .ifPresent(name -> demandAll(media, name, components)));
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(RequestBodies::content)
                .forEach(media -> close(media.getSchema(), components));
    }

    /** Replaces the schema when the document is complete: springdoc removes schemas to which no operation refers. */
    private void demandAll(MediaType media, String name, Components components) {
        components.addSchemas(name + REPLACEMENT, replacement(name, replacements.getOrDefault(name, List.of())));
        media.setSchema(Schemas.reference(name + REPLACEMENT));
    }

    private static Schema<?> replacement(String name, List<String> fields) {
        Schema<?> schema = new JsonSchema().description("整体替换：每个字段都须写明，要清空请写 null");
        schema.setAllOf(List.of(Schemas.reference(name), new JsonSchema().required(fields)));
        return schema;
    }

    /** Forbids fields that are not described, in the schema and in all to which it refers. */
    private static void close(@Nullable Schema<?> schema, Components components) {
        if (schema == null || Boolean.FALSE.equals(schema.getAdditionalProperties())) {
            return;
        }
        if (schema.get$ref() != null) {
            close(components.getSchemas().get(Schemas.nameIn(schema.get$ref())), components);
        }
        if (schema.getProperties() != null) {
            schema.setAdditionalProperties(false);
            schema.getProperties().values().forEach(property -> close(property, components));
        }
        partsOf(schema).forEach(part -> close((Schema<?>) part, components));
        close(schema.getItems(), components);
    }

    @SuppressWarnings("rawtypes")
    private static Stream<Schema> partsOf(Schema<?> schema) {
        return Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream);
    }
}
