package cn.volunteering.edge.input;

import cn.volunteering.domain.Paragraphs;
import cn.volunteering.domain.PlainText;
import cn.volunteering.domain.Verbatim;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads texts of JSON in their stored form. Numbers and booleans are not texts. */
final class TextReader extends StdScalarDeserializer<Object> {

    private final transient Function<String, PlainText> form;

    private TextReader(Function<String, PlainText> form) {
        super(String.class);
        this.form = form;
    }

    static TextReader ofLines() {
        return new TextReader(PlainText::line);
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        if (property == null) {
            return this;
        }
        if (property.getAnnotation(Verbatim.class) != null) {
            return new TextReader(PlainText.Fit::new);
        }
        return property.getAnnotation(Paragraphs.class) == null ? this : new TextReader(PlainText::paragraphs);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return read(parser);
        } catch (InvalidValueException e) {
            return Faulty.value(String.class, e, parser, context);
        }
    }

    private String read(JsonParser parser) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new InvalidValueException("须为文字");
        }
        return stored(form.apply(parser.getString()));
    }

    /**
     * Returns the text in its stored form.
     *
     * @throws InvalidValueException if it cannot be stored
     */
    static String stored(PlainText text) {
        return switch (text) {
            case PlainText.Fit(String stored) -> stored;
            case PlainText.Unfit(String reason) -> throw new InvalidValueException(reason);
        };
    }
}
