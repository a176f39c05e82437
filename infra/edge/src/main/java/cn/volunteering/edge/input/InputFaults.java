package cn.volunteering.edge.input;

import cn.volunteering.edge.problem.FieldFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;

/** Collects what is wrong with the values of a body, so that its sender can correct all of it at once. */
final class InputFaults {

    private static final int MOST = 50;

    private final List<FieldFault> found = new ArrayList<>();

    /** Returns the collection of the current reading; empty if the reader does not collect. */
    static Optional<InputFaults> of(DeserializationContext context) {
        return Optional.ofNullable((InputFaults) context.getAttribute(InputFaults.class));
    }

    /** Adds a fault of the value at which the parser is, and skips the value. */
    void addHere(JsonParser parser, String message) {
        add(pathOf(parser), message);
        parser.skipChildren();
    }

    /**
     * Adds a field that the object does not have, and skips its value. Jackson sets such fields aside until the object is
     * complete.
     *
     * @param parser reads the body
     * @param values reads the value of the field: the same parser, or the fields set aside
     */
    void addUnknown(JsonParser parser, JsonParser values, String name, String message) {
        if (parser == values) {
            addHere(parser, message);
            return;
        }
        boolean isInside = parser.hasToken(JsonToken.PROPERTY_NAME);
        TokenStreamContext here = parser.streamReadContext();
        String owner = pathOf(isInside ? here.getParent() : here);
        add(owner.isEmpty() ? name : owner + "." + name, message);
        values.skipChildren();
    }

    /** Adds a field that is missing or null in the object that the parser has just left. */
    void addMissing(JsonParser parser, String field) {
        String path = pathOf(parser);
        boolean isNull = parser.hasToken(JsonToken.VALUE_NULL);
        add(isNull ? path : path.isEmpty() ? field : path + "." + field, "不能缺少");
    }

    private void add(String field, String message) {
        var fault = new FieldFault(field, message);
        if (found.size() < MOST && !found.contains(fault)) {
            found.add(fault);
        }
    }

    void addAll(List<FieldFault> faults) {
        found.addAll(faults);
    }

    List<FieldFault> list() {
        return List.copyOf(found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the path of the value at which the parser is: {@code reject[0].reason}; empty for the whole body. */
    static String pathOf(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        boolean isAtStart =
                parser.currentToken() != null && parser.currentToken().isStructStart();
        return pathOf(isAtStart ? context.getParent() : context);
    }

    private static String pathOf(@Nullable TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        String parent = pathOf(context.getParent());
        if (context.inArray()) {
            return parent + "[" + context.getCurrentIndex() + "]";
        }
        String name = context.currentName();
        return name == null ? parent : parent.isEmpty() ? name : parent + "." + name;
    }
}
