package cn.volunteering.edge.input;

import cn.volunteering.domain.Stated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads a field and notes whether the body mentions it. */
final class StatedReader extends ValueDeserializer<Stated<?>> {

    private final JavaType type;
    private final @Nullable ValueDeserializer<Object> reader;

    private StatedReader(JavaType type, @Nullable ValueDeserializer<Object> reader) {
        this.type = type;
        this.reader = reader;
    }

    static StatedReader of(JavaType stated) {
        return new StatedReader(stated.containedType(0), null);
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new StatedReader(type, context.findContextualValueDeserializer(type, property));
    }

    @Override
    public Stated<?> deserialize(JsonParser parser, DeserializationContext context) {
        return Stated.as(reader == null ? null : reader.deserialize(parser, context));
    }

    @Override
    public Stated<?> getNullValue(DeserializationContext context) {
        return Stated.as(null);
    }

    @Override
    public Stated<?> getAbsentValue(DeserializationContext context) {
        return Stated.leftOut();
    }
}
