package cn.volunteering.registry.identity;

/**
 * With what a tenant's own systems sign in (client credentials).
 *
 * @param clientId of the tenant's program client
 * @param value the secret; kept nowhere but at the identity provider
 */
public record ProgramSecret(String clientId, String value) {

    @Override
    public String toString() {
        return "ProgramSecret[" + clientId + ", hidden]";
    }
}
