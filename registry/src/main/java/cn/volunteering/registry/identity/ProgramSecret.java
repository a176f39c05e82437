package cn.volunteering.registry.identity;

/**
 * The credentials with which a tenant's own systems sign in (client credentials).
 *
 * @param clientId of the tenant's program client
 * @param value the secret; stored only at the identity provider
 */
public record ProgramSecret(String clientId, String value) {

    @Override
    public String toString() {
        return "ProgramSecret[" + clientId + ", hidden]";
    }
}
