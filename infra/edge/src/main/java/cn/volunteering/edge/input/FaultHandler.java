package cn.volunteering.edge.input;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Reports what Jackson finds wrong and continues with the rest of the body. */
final class FaultHandler extends DeserializationProblemHandler {

    private static final String MALFORMED = "内容的格式不对";

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable ValueDeserializer<?> reader,
            Object owner,
            String name) {
        return InputFaults.of(context)
                .map(faults -> {
                    faults.addUnknown(context.getParser(), parser, name, unknown(reader));
                    return true;
                })
                .orElse(false);
    }

    private static String unknown(@Nullable ValueDeserializer<?> reader) {
        Collection<Object> known = reader == null ? null : reader.getKnownPropertyNames();
        return known == null || known.isEmpty()
                ? "没有这个字段"
                : "没有这个字段；可用的字段："
                        + String.join(
                                "、",
                                known.stream().map(Object::toString).sorted().toList());
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message) {
        String hint = type.isCollectionLikeType() || type.isArrayType() ? "须为数组" : "须为对象";
        return reported(context, parser, hint);
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) {
        return reported(context, context.getParser(), ValueForms.hint(type));
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String message) {
        return reported(context, context.getParser(), ValueForms.hint(type));
    }

    @Override
    public @Nullable Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String message) {
        return reported(context, context.getParser(), type == String.class ? "字段名有误：" + message : MALFORMED);
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable cause) {
        return InputFaults.of(context).filter(faults -> !faults.isEmpty()).isPresent()
                ? null
                : reported(context, context.getParser(), MALFORMED);
    }

    /** Reports the value at which the parser is; leaves the whole body to Jackson. */
    private static @Nullable Object reported(DeserializationContext context, JsonParser parser, String message) {
        InputFaults faults = InputFaults.of(context).orElse(null);
        if (faults == null || InputFaults.pathOf(parser).isEmpty()) {
            return NOT_HANDLED;
        }
        faults.addHere(parser, message);
        return null;
    }
}
