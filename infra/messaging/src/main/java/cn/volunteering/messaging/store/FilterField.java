package cn.volunteering.messaging.store;

import cn.volunteering.domain.Identifier;
import cn.volunteering.domain.PlainText;
import java.util.Arrays;
import java.util.List;

/**
 * A field by which lists can be filtered.
 *
 * @param path where it is stored
 * @param type of its values
 */
public record FilterField(String path, Class<?> type) {

    /** Returns the permitted values of an enum field; empty for a field of another type. */
    public List<String> values() {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    /** Returns whether the text can be a value of the field. */
    boolean accepts(String text) {
        if (isWholeNumber()) {
            return text.matches("-?\\d{1,18}");
        }
        if (isBoolean()) {
            return text.matches("true|false");
        }
        return values().isEmpty() ? isText(text) : values().contains(text);
    }

    private static boolean isText(String text) {
        return PlainText.line(text) instanceof PlainText.Fit(String stored) && stored.length() <= Identifier.LONGEST;
    }

    /** Returns the value in its stored form. */
    Object stored(String text) {
        if (isWholeNumber()) {
            return Long.valueOf(text);
        }
        return isBoolean() ? Boolean.valueOf(text) : plain(text);
    }

    private static String plain(String text) {
        return PlainText.line(text) instanceof PlainText.Fit(String stored) ? stored : text;
    }

    /** Returns whether the values are true and false. */
    public boolean isBoolean() {
        return type == Boolean.class || type == boolean.class;
    }

    /** Returns whether the values are whole numbers. */
    public boolean isWholeNumber() {
        return type == int.class || type == Integer.class || type == long.class || type == Long.class;
    }
}
