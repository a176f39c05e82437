package cn.volunteering.registry.identity;

import cn.volunteering.tenancy.TenantId;

/**
 * What the registry asks of the identity provider. Whatever is to be prepared is looked for first, so asking twice leaves
 * one. All methods throw {@link IdentityProviderException} when the provider is away or refuses.
 */
public interface IdentityProvider {

    /** Prepares the organization of a tenant with one group per role, each carrying the role of its name. */
    void prepareOrganization(TenantId tenant, String name);

    /** Prepares the client with which the tenant's own systems sign in. */
    void prepareProgramClient(TenantId tenant);

    /** Gives the program client of the tenant a new secret; the one before ends with it. */
    ProgramSecret renewProgramSecret(TenantId tenant);

    /**
     * Prepares an account with its role in the tenant. A member of the tenant stays what it is and takes on the role; an
     * account that an earlier try has left behind half-opened is completed. One that another tenant or the platform uses as
     * well takes on no role here.
     *
     * @throws UsernameTakenException if the name belongs to someone else, or to someone else as well
     */
    AccountId prepareAccount(TenantId tenant, NewAccount account);

    /** Whether the account belongs to the tenant. */
    boolean hasMember(TenantId tenant, String username);

    /**
     * Gives the member of the tenant a password for the next sign-in only.
     *
     * @throws cn.volunteering.domain.NotFoundException if the tenant has no such member
     * @throws cn.volunteering.domain.RefusedException if the account reaches further than the order: whoever sets its
     *     password can act with all its roles
     */
    void setOneTimePassword(TenantId tenant, String username, OneTimePassword password, OrderedBy by);

    /** Removes the organization, its program client, and the accounts that belong to no other tenant. */
    void remove(TenantId tenant);
}
