package cn.volunteering.reporting.verdict.registry;

import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.Scope;
import cn.volunteering.policy.reader.DraftDocument;
import cn.volunteering.policy.reader.PolicyPublished;
import cn.volunteering.reporting.verdict.DraftPolicies;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.registry.RegistryCalls;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Asks the registry for the caller. Only the owner of a document sees its draft there. */
@Component
class RegistryDrafts implements DraftPolicies {

    private final RegistryCalls registry;

    RegistryDrafts(DiscoveryClient services, RestClient.Builder clients) {
        registry = new RegistryCalls(services, clients);
    }

    /** The part of the registry's answer that matters here. */
    private record Document(PolicyId id, TenantId owner, Layer layer, List<Version> versions) {

        Optional<DraftDocument> draft() {
            return versions.stream()
                    .filter(version -> !version.published())
                    .findFirst()
                    .map(version -> DraftDocument.of(owner, version.content(id, layer)));
        }
    }

    private record Version(
            int version,
            boolean published,
            String number,
            String title,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            Scope scope,
            Set<PolicyId> supersedes,
            List<PolicyPublished.Clause> clauses,
            List<PolicyPublished.PublishedValue> values) {

        PolicyPublished content(PolicyId id, Layer layer) {
            return new PolicyPublished(
                    id, version, layer, effectiveFrom, effectiveTo, scope, supersedes, values, number, title, clauses);
        }
    }

    @Override
    public Optional<DraftDocument> find(PolicyId policy) {
        return registry.find(Document.class, "/policies/{id}", policy.value())
                .filter(document -> document.owner().equals(TenantScope.tenant()))
                .flatMap(Document::draft);
    }
}
