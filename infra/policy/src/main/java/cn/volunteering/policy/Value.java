package cn.volunteering.policy;

import java.util.List;

/** The value of a key. The {@link ValueType} defines its unit. */
public sealed interface Value {

    /** A whole number: a count, per cent, minutes, days or hundredths. */
    record Whole(long number) implements Value {}

    /** Yes or no. */
    record Flag(boolean on) implements Value {}

    /** One of the options of its key. */
    record Choice(String option) implements Value {}

    /** Names, for example of sections, in the order of the document. */
    record Names(List<String> names) implements Value {
        public Names {
            names = List.copyOf(names);
        }
    }

    /** Returns the value in the form of JSON and YAML: a number, a boolean, a text or a list of texts. */
    default Object plain() {
        return switch (this) {
            case Whole(long number) -> number;
            case Flag(boolean on) -> on;
            case Choice(String option) -> option;
            case Names(List<String> names) -> names;
        };
    }
}
