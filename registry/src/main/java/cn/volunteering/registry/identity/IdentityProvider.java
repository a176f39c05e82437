package cn.volunteering.registry.identity;

import cn.volunteering.tenancy.TenantId;
import java.util.Optional;

/**
 * The registry's view of the identity provider. The prepare methods check before they create, so repeating them has no
 * further effect. All methods throw {@link IdentityProviderException} if the provider is down or refuses.
 */
public interface IdentityProvider extends TenantMembers {

    /** Prepares the organization of a tenant with one group per role, each with the role of the same name. */
    void prepareOrganization(TenantId tenant, String name);

    /** Prepares the client with which the tenant's own systems sign in. */
    void prepareProgramClient(TenantId tenant);

    /** Gives the program client of the tenant a new secret; the previous one becomes invalid. */
    ProgramSecret renewProgramSecret(TenantId tenant);

    /**
     * Prepares an account with its role in the tenant. An existing member keeps the account and gets the role; an
     * account left half-opened by an earlier attempt is completed. An account that another tenant or the platform also
     * uses gets no role here.
     *
     * @throws UsernameTakenException if the name belongs to someone else, or the account is also used by another tenant
     *     or the platform
     */
    AccountId prepareAccount(TenantId tenant, NewAccount account);

    /** Returns whether a tenant that is being set up could open the account: nobody else has its name. */
    boolean isAvailable(NewAccount account);

    /** Returns whether the account belongs to the tenant. */
    boolean hasMember(TenantId tenant, String username);

    /**
     * Ends the access of a member to the tenant, with all sessions: the account can no longer be signed in to. An
     * account that another tenant or the platform also uses leaves this tenant instead. Returns whether it was a
     * member.
     */
    boolean block(TenantId tenant, AccountId account);

    /**
     * Lets a blocked member sign in again. Returns whether the account is a member of this tenant alone: one that is shared
     * has left instead, and no single tenant may open it for the others.
     */
    boolean unblock(TenantId tenant, AccountId account);

    /**
     * Returns where a person's account belongs; empty if there is no such account, if it is blocked, or if the platform uses
     * it.
     */
    Optional<Membership> membership(String username);

    /** Makes an existing account a member of one more tenant, with this role there. Repeating it has no further effect. */
    void join(TenantId tenant, AccountId account, AccountRole role);

    /**
     * Gives the member of the tenant a password for the next sign-in only. Ends the member's sessions, and the pause
     * after wrong passwords. Returns the account.
     *
     * @throws cn.volunteering.domain.NotFoundException if the tenant has no such member
     * @throws cn.volunteering.domain.RefusedException if the account has roles beyond the reach of the order: anyone
     *     who sets its password can act with all its roles
     */
    AccountId setOneTimePassword(TenantId tenant, String username, OneTimePassword password, OrderedBy by);

    /** Removes the organization, its program client, and the accounts that belong to no other tenant. */
    void remove(TenantId tenant);
}
