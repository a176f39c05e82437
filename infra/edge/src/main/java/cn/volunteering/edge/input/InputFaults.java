package cn.volunteering.edge.input;

import static java.util.stream.Collectors.joining;

import cn.volunteering.edge.problem.FieldFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.exc.InvalidNullException;

/** Collects what is wrong with the values of a body, so that its sender can correct all of it at once. */
final class InputFaults {

    private static final int MOST = 50;
    private static final String REPEATED = "Duplicate Object property";

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

    /** Adds what ended the reading, if it is a repeated field or lies in a field. */
    void addEnd(JacksonException end) {
        switch (end) {
            case StreamReadException e
            when e.getOriginalMessage().startsWith(REPEATED) && e.processor() instanceof JsonParser parser ->
                add(pathOf(parser), "字段重复");
            case InvalidNullException e -> addFirst(pathOf(e), "不能为 null");
            case DatabindException e when !e.getPath().isEmpty() -> addFirst(pathOf(e), "内容的格式不对");
            default -> {}
        }
    }

    /** Adds a fault unless the field already has one: a value that could not be read is null. */
    private void addFirst(String field, String message) {
        if (found.stream().noneMatch(fault -> fault.field().equals(field))) {
            add(field, message);
        }
    }

    private static String pathOf(DatabindException e) {
        return e.getPath().stream().map(InputFaults::step).collect(joining()).replaceFirst("^\\.", "");
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() == null
                ? "[" + reference.getIndex() + "]"
                : "." + reference.getPropertyName();
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
