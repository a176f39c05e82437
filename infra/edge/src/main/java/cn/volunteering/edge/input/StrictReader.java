package cn.volunteering.edge.input;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.edge.problem.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of one request with {@link StrictJson} and reports all faults of its values at once. */
public final class StrictReader {

    private final JsonMapper strict;

    StrictReader(JsonMapper strict) {
        this.strict = strict;
    }

    /** Returns a reader that writes as the given mapper. */
    public static StrictReader of(JsonMapper base, PlatformCalendar calendar) {
        return new StrictReader(StrictJson.of(base, new ValueForms(calendar)));
    }

    /**
     * Reads a value that came in another form than the body of a request, such as a file.
     *
     * @param values the value as numbers, texts, lists and maps
     * @throws ProblemException 400 with all faulty fields
     */
    public <T> T read(Object values, Class<T> type) {
        return type.cast(read(strict.writeValueAsString(values), strict.constructType(type)));
    }

    /**
     * Reads the text of a body.
     *
     * @throws ProblemException 400 with all faulty fields
     * @throws JacksonException if the text is not JSON
     */
    Object read(String text, JavaType type) {
        var faults = new InputFaults();
        try {
            Object value = strict.readerFor(type)
                    .withAttribute(InputFaults.class, faults)
                    .readValue(text);
            if (LeftOut.isReplacement()) {
                faults.addAll(LeftOut.of(type.getRawClass(), strict.readTree(text)));
            }
            throwIfAny(faults);
            return value;
        } catch (JacksonException e) {
            faults.addEnd(e);
            throwIfAny(faults);
            throw e;
        }
    }

    private static void throwIfAny(InputFaults faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problems.invalid(faults.list()));
        }
    }
}
