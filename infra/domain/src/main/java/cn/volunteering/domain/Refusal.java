package cn.volunteering.domain;

import java.util.HashMap;
import java.util.Map;

/**
 * The reason why a business rule refused: a stable code for programs and a sentence in the user's language. A refusal
 * is a value, not an exception: the rule worked as intended.
 *
 * @param code stable, in kebab case, prefixed by the subject, for example {@code project-not-accepted}
 * @param message the message to the user, in Chinese
 * @param details figures that help the user, for example {@code capacity=30}
 */
public record Refusal(String code, String message, Map<String, Object> details) {

    public Refusal {
        details = Map.copyOf(details);
    }

    /** Returns a refusal without further figures. */
    public static Refusal of(String code, String message) {
        return new Refusal(code, message, Map.of());
    }

    /** Returns the same refusal with one more figure for the user. */
    public Refusal with(String name, Object value) {
        var more = new HashMap<>(details);
        more.put(name, value);
        return new Refusal(code, message, more);
    }
}
