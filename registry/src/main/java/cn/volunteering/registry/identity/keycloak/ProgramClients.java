package cn.volunteering.registry.identity.keycloak;

import cn.volunteering.registry.identity.ProgramSecret;
import cn.volunteering.registry.identity.keycloak.Representations.Client;
import cn.volunteering.registry.identity.keycloak.Representations.NewClient;
import cn.volunteering.registry.identity.keycloak.Representations.User;
import cn.volunteering.tenancy.TenantId;
import java.util.Optional;

/** The clients with which the tenants' own systems sign in, one per tenant. */
final class ProgramClients {

    private final AdminApi api;

    ProgramClients(AdminApi api) {
        this.api = api;
    }

    /** Prepares the client of a tenant and returns its account. */
    User prepare(TenantId tenant) {
        String clientId = idFor(tenant);
        if (client(clientId).isEmpty()) {
            api.create(NewClient.ofProgram(clientId, tenant + " 的业务系统"));
        }
        return api.serviceAccountOf(clientNamed(clientId).id());
    }

    ProgramSecret renewSecret(TenantId tenant) {
        String clientId = idFor(tenant);
        return new ProgramSecret(
                clientId, api.renewSecret(clientNamed(clientId).id()).value());
    }

    void remove(TenantId tenant) {
        client(idFor(tenant)).map(Client::id).ifPresent(api::deleteClient);
    }

    private Client clientNamed(String clientId) {
        return client(clientId).orElseThrow(() -> Keycloak.missing("client " + clientId));
    }

    private Optional<Client> client(String clientId) {
        return api.clients(clientId).stream().findFirst();
    }

    private static String idFor(TenantId tenant) {
        return "program-" + tenant;
    }
}
