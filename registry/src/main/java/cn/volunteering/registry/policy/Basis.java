package cn.volunteering.registry.policy;

import org.jspecify.annotations.Nullable;

/**
 * A higher text that a clause rests on, or strains against (QH-04, NX-05).
 *
 * @param title the text, in Chinese book marks
 * @param article the article of it, if one is meant
 * @param note how the platform takes it, in Chinese
 */
public record Basis(
        String title,
        @Nullable String article,
        Relation relation,
        @Nullable String note) {

    /** How the clause stands to the text. */
    public enum Relation {
        /** Carries it out. */
        IMPLEMENTS,
        /** Asks for more than it. */
        STRICTER_THAN,
        /** Does not sit well with it; the note says which side the platform takes. */
        IN_TENSION_WITH
    }
}
