package cn.volunteering.edge.input;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads lists in which no value is repeated. Reports one that is, and nulls, and continues. */
final class DistinctReader extends StdDeserializer<Set<?>> {

    private final transient JavaType content;
    private final transient @Nullable ValueDeserializer<Object> values;

    private DistinctReader(JavaType type, @Nullable ValueDeserializer<Object> values) {
        super(type);
        this.content = type.getContentType();
        this.values = values;
    }

    static DistinctReader of(JavaType type) {
        return new DistinctReader(type, null);
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new DistinctReader(getValueType(), context.findContextualValueDeserializer(content, property));
    }

    @Override
    public @Nullable Set<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartArrayToken()) {
            return (Set<?>) context.handleUnexpectedToken(getValueType(), parser);
        }
        var read = new LinkedHashSet<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            add(parser, context, read);
        }
        return read;
    }

    private void add(JsonParser parser, DeserializationContext context, Set<Object> read) {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            report(parser, context, "不能为 null");
            return;
        }
        Object value = reader().deserialize(parser, context);
        if (value != null && !read.add(value)) {
            report(parser, context, "有重复的值");
        }
    }

    private ValueDeserializer<Object> reader() {
        if (values == null) {
            throw new IllegalStateException("Used before it was made for its property");
        }
        return values;
    }

    private void report(JsonParser parser, DeserializationContext context, String message) {
        var faults = InputFaults.of(context);
        if (faults.isEmpty()) {
            context.reportInputMismatch(this, message);
        }
        faults.ifPresent(collected -> collected.addHere(parser, message));
    }
}
