package cn.volunteering.messaging.store;

import java.util.Arrays;
import java.util.List;

/**
 * A field that lists may be filtered by.
 *
 * @param path where it is stored
 * @param type of its values
 */
public record FilterField(String path, Class<?> type) {

    /** The values that a field of an enum type may have; empty where any text is possible. */
    public List<String> values() {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    /** Whether the text can be a value of the field. */
    boolean accepts(String text) {
        return isWholeNumber() ? text.matches("-?\\d{1,18}") : values().isEmpty() || values().contains(text);
    }

    /** The value as it is stored. */
    Object stored(String text) {
        if (isWholeNumber()) {
            return Long.valueOf(text);
        }
        return type == Boolean.class || type == boolean.class ? Boolean.valueOf(text) : text;
    }

    private boolean isWholeNumber() {
        return type == int.class || type == Integer.class || type == long.class || type == Long.class;
    }
}
