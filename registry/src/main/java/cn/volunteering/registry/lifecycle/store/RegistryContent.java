package cn.volunteering.registry.lifecycle.store;

import cn.volunteering.domain.Versioned;
import cn.volunteering.registry.flow.Flows;
import cn.volunteering.registry.policy.Policies;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.archive.ArchiveContent;
import cn.volunteering.tenancy.archive.ArchiveFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The registry's data about a tenant besides its audit log: the entry, its policy documents, its flows, and the export
 * addresses of the services.
 */
public final class RegistryContent implements ArchiveContent {

    private final Tenants tenants;
    private final Policies policies;
    private final Flows flows;
    private final Set<String> services;
    private final JsonMapper json;

    /**
     * @param services the services that keep a database per tenant, by short name
     */
    public RegistryContent(Tenants tenants, Policies policies, Flows flows, Set<String> services, JsonMapper json) {
        this.tenants = tenants;
        this.policies = policies;
        this.flows = flows;
        this.services = Set.copyOf(services);
        this.json = json;
    }

    /** One part of a tenant's export, with the address that serves it to the committee. */
    record Part(String service, String address) {}

    @Override
    public List<ArchiveFile> files() {
        TenantId tenant = TenantScope.tenant();
        return List.of(
                file("tenant.jsonl", tenants.find(tenant).stream().map(Versioned::state)),
                file("policies.jsonl", policies.of(Set.of(tenant)).stream().map(Versioned::state)),
                file("flows.jsonl", flows.of(tenant).stream()),
                file("parts.jsonl", services.stream().sorted().map(service -> part(service, tenant))));
    }

    private static Part part(String service, TenantId tenant) {
        return new Part(service, "/api/tenants/" + tenant + "/" + service + "/export");
    }

    private ArchiveFile file(String name, Stream<?> content) {
        return new ArchiveFile(name, () -> content.map(json::writeValueAsString));
    }
}
