package cn.volunteering.reporting.verdict;

import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.reader.DraftDocument;
import java.util.Optional;

/** The unpublished drafts of the bound tenant's own policy documents, which no event reports. */
public interface DraftPolicies {

    /** Returns the draft of a document as it is now; empty if the tenant has no such document, or it has no draft. */
    Optional<DraftDocument> find(PolicyId policy);
}
