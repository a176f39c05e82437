package cn.volunteering.policy.reader;

import cn.volunteering.policy.Citation;
import cn.volunteering.policy.PolicyId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of the documents that bind a tenant, to be shown with citations. */
public final class CitedTexts {

    private final Map<Document, DocumentText> texts;

    /** One version of a document. */
    record Document(PolicyId policy, int version) {}

    CitedTexts(Map<Document, DocumentText> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Returns these words with those of a draft. */
    public CitedTexts with(DraftDocument draft) {
        var all = new HashMap<>(texts);
        all.put(new Document(draft.version().policy(), draft.version().number()), draft.text());
        return new CitedTexts(all);
    }

    /** Returns the words of the cited document; empty if they are not known here. */
    public Optional<DocumentText> find(Citation citation) {
        return Optional.ofNullable(texts.get(new Document(citation.policy(), citation.version())));
    }
}
