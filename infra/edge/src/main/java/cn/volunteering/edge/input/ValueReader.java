package cn.volunteering.edge.input;

import cn.volunteering.domain.AnyYear;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a simple value in its only form. Reports any other form and continues. */
final class ValueReader extends StdScalarDeserializer<Object> {

    private final transient ValueForm<?> form;
    private final transient Function<@Nullable BeanProperty, @Nullable YearRange> rule;
    private final transient @Nullable YearRange years;
    private final @Nullable String field;

    private ValueReader(
            Class<?> type,
            ValueForm<?> form,
            Function<@Nullable BeanProperty, @Nullable YearRange> rule,
            @Nullable BeanProperty property) {
        super(type);
        this.form = form;
        this.rule = rule;
        this.years = rule.apply(property);
        this.field = property == null ? null : property.getName();
    }

    static ValueReader of(Class<?> type, ValueForm<?> form, ValueForms forms) {
        return new ValueReader(type, form, property -> forms.yearsOf(any -> isAnnotated(property, any)), null);
    }

    private static boolean isAnnotated(@Nullable BeanProperty property, Class<AnyYear> annotation) {
        return property != null && property.getAnnotation(annotation) != null;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return property == null ? this : new ValueReader(handledType(), form, rule, property);
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
        JsonToken token = parser.currentToken();
        if (!form.tokens().contains(token)) {
            throw new InvalidValueException(form.hint());
        }
        return form.read(parser.getString(), years);
    }

    /** Reports a missing value of a primitive type. {@code null} is valid for all others. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        if (handledType().isPrimitive() && field != null) {
            InputFaults.of(context).ifPresent(faults -> faults.addMissing(context.getParser(), field));
        }
        return null;
    }
}
