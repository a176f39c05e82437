package cn.volunteering.edge.input;

import cn.volunteering.edge.problem.FieldFault;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationContextExt;
import tools.jackson.databind.util.TokenBuffer;

/** Reads each element on its own and keeps its faults with the element, apart from those of the body. */
final class ItemReader extends ValueDeserializer<Item<?>> {

    private static final FieldFault OTHER_FORM = new FieldFault("", "内容的格式不对");

    private final JavaType type;
    private final @Nullable ValueDeserializer<Object> reader;

    private ItemReader(JavaType type, @Nullable ValueDeserializer<Object> reader) {
        this.type = type;
        this.reader = reader;
    }

    static ItemReader of(JavaType item) {
        return new ItemReader(item.containedType(0), null);
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new ItemReader(type, context.findContextualValueDeserializer(type, property));
    }

    @Override
    public Item<?> deserialize(JsonParser body, DeserializationContext context) {
        String place = InputFaults.pathOf(body);
        @Nullable Object faultsOfBody = context.getAttribute(InputFaults.class);
        var faults = new InputFaults();
        try (JsonParser element = copyOf(body).asParserOnFirstToken(context)) {
            context.setAttribute(InputFaults.class, faults);
            ((DeserializationContextExt) context).assignParser(element);
            return new Item<>(place, read(element, context, faults), faults.list());
        } finally {
            ((DeserializationContextExt) context).assignParser(body);
            context.setAttribute(InputFaults.class, faultsOfBody);
        }
    }

    /** Copies the element without its place in the body, so that the paths of its fields begin at the element. */
    private static TokenBuffer copyOf(JsonParser body) {
        TokenBuffer copy = TokenBuffer.forGeneration();
        copy.copyCurrentStructure(body);
        return copy;
    }

    private @Nullable Object read(JsonParser element, DeserializationContext context, InputFaults faults) {
        try {
            return reader == null ? null : reader.deserialize(element, context);
        } catch (JacksonException e) {
            faults.addEnd(e);
            if (faults.isEmpty()) {
                faults.addAll(List.of(OTHER_FORM));
            }
            return null;
        }
    }

    @Override
    public Item<?> getNullValue(DeserializationContext context) {
        return new Item<>(InputFaults.pathOf(context.getParser()), null, List.of(new FieldFault("", "不能为 null")));
    }
}
