package cn.volunteering.reporting.verdict;

import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.reader.DraftDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a what-if question supposes, by the rules for published documents. */
public final class ReadSupposition {

    private final DraftValues draftValues;
    private final DraftPolicies drafts;
    private final KeyCatalogue catalogue;

    /** A value that the unit might set, in its plain form. */
    public record PlainValue(String key, Object value) {}

    public ReadSupposition(DraftValues draftValues, DraftPolicies drafts, KeyCatalogue catalogue) {
        this.draftValues = draftValues;
        this.drafts = drafts;
        this.catalogue = catalogue;
    }

    /**
     * Reads the draft of a document and single values, of which at least one must be given.
     *
     * @throws RefusedException if nothing is supposed, there is no such draft, or no document could set such a value
     */
    public Supposition read(@Nullable PolicyId policy, List<PlainValue> values) {
        if (policy == null && values.isEmpty()) {
            throw refused("what-if-supposes-nothing", "请指定草稿或假设的值");
        }
        return new Supposition(
                policy == null ? null : draft(policy),
                values.stream()
                        .map(each -> draftValues.read(each.key(), each.value()))
                        .toList());
    }

    /**
     * Reads the draft of a document.
     *
     * @throws RefusedException if there is no such draft, or a value in it could not be published
     */
    public DraftDocument draft(PolicyId policy) {
        var draft = drafts.find(policy).orElseThrow(() -> refused("policy-without-draft", "本单位的这份文件没有草稿"));
        draft.objection(catalogue).ifPresent(objection -> {
            throw refused("policy-draft-invalid", "草稿有误：" + objection);
        });
        return draft;
    }

    private static RefusedException refused(String code, String message) {
        return new RefusedException(Refusal.of(code, message));
    }
}
