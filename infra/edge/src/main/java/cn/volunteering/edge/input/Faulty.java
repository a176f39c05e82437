package cn.volunteering.edge.input;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** Reports a value that does not have its form. */
final class Faulty {

    private Faulty() {}

    /** Reports the value at which the parser is and returns null in its place; throws if nobody collects faults. */
    static @Nullable Object value(
            Class<?> type, InvalidValueException fault, JsonParser parser, DeserializationContext context) {
        Optional<InputFaults> faults = InputFaults.of(context);
        if (faults.isEmpty()) {
            return context.handleWeirdStringValue(type, String.valueOf(parser.currentToken()), fault.getMessage());
        }
        faults.get().addHere(parser, String.valueOf(fault.getMessage()));
        return null;
    }
}
