package cn.volunteering.reporting.verdict;

import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.reader.CitedTexts;
import cn.volunteering.policy.reader.DraftDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a what-if question supposes: a draft of a document, single values of the unit's own, or both. They count as always
 * in force.
 *
 * @param draft {@code null} if only values are supposed
 * @param values come before those of the draft
 */
public record Supposition(@Nullable DraftDocument draft, List<PolicyValue> values) {

    public Supposition {
        values = List.copyOf(values);
    }

    /** Returns the values that would be in force. */
    public EffectiveValues in(EffectiveValues present) {
        var drafted = draft == null ? present : present.supposing(draft.version());
        return values.isEmpty() ? drafted : drafted.supposing(values);
    }

    /** Returns the words of documents with those of the draft. */
    public CitedTexts in(CitedTexts published) {
        return draft == null ? published : published.with(draft);
    }
}
