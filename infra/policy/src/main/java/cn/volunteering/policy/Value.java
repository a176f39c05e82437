package cn.volunteering.policy;

import java.util.List;

/** What a key is set to. Its unit stands in the {@link ValueType}. */
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

    /** The value as JSON and YAML show it: a number, a boolean, a text or a list of texts. */
    default Object plain() {
        return switch (this) {
            case Whole(long number) -> number;
            case Flag(boolean on) -> on;
            case Choice(String option) -> option;
            case Names(List<String> names) -> names;
        };
    }
}
