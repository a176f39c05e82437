package cn.volunteering.reporting;

import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.reader.DraftDocument;
import cn.volunteering.reporting.verdict.DraftPolicies;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Answers in place of the registry: a tenant has one draft at most. */
@Primary
@Component
class KnownDrafts implements DraftPolicies {

    private final Map<TenantId, DraftDocument> drafts = new ConcurrentHashMap<>();

    void keep(DraftDocument draft) {
        drafts.put(draft.version().owner(), draft);
    }

    @Override
    public Optional<DraftDocument> find(PolicyId policy) {
        return Optional.ofNullable(drafts.get(TenantScope.tenant()))
                .filter(draft -> draft.version().policy().equals(policy));
    }
}
