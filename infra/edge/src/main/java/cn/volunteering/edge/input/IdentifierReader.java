package cn.volunteering.edge.input;

import cn.volunteering.domain.Identifier;
import cn.volunteering.domain.PlainText;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads identifiers, which are texts. */
final class IdentifierReader extends StdScalarDeserializer<Object> {

    private static final String HINT = "编号的格式不对";

    IdentifierReader(Class<?> type) {
        super(type);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return read(parser);
        } catch (InvalidValueException e) {
            return Faulty.value(handledType(), e, parser, context);
        }
    }

    private Object read(JsonParser parser) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new InvalidValueException("须为文字");
        }
        return read(handledType(), parser.getString());
    }

    /**
     * Reads an identifier from its text.
     *
     * @throws InvalidValueException if the text has another form
     */
    static Object read(Class<?> type, String raw) {
        String text = TextReader.stored(PlainText.line(raw));
        if (text.isEmpty() || text.length() > Identifier.LONGEST) {
            throw new InvalidValueException(HINT);
        }
        return identifier(type, text);
    }

    private static Object identifier(Class<?> type, String text) {
        try {
            var constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return constructor.newInstance(text);
        } catch (InvocationTargetException e) {
            throw new InvalidValueException(HINT);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not an identifier: " + type, e);
        }
    }
}
