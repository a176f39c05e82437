package cn.volunteering.registry.policy;

import org.jspecify.annotations.Nullable;

/**
 * A higher-ranking text that a clause rests on or is in tension with (QH-04, NX-05).
 *
 * @param title the title of the text, in Chinese title marks (《》)
 * @param article the article of the text, if a particular one is meant
 * @param note how the platform interprets it, in Chinese
 */
public record Basis(
        String title,
        @Nullable String article,
        Relation relation,
        @Nullable String note) {

    /** How the clause relates to the text. */
    public enum Relation {
        /** The clause carries out the text. */
        IMPLEMENTS,
        /** The clause demands more than the text. */
        STRICTER_THAN,
        /** The clause is hard to reconcile with the text; the note states which of them the platform follows. */
        IN_TENSION_WITH
    }
}
