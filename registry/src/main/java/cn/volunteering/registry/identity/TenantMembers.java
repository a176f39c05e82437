package cn.volunteering.registry.identity;

import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a tenant's people at the identity provider. All methods throw {@link IdentityProviderException} if
 * the provider is down.
 */
public interface TenantMembers {

    /** Returns some of the tenant's accounts by name, those of programs left out. */
    AccountList members(TenantId tenant, @Nullable AccountRole role, int first, int max);

    /** Finds an account of a person who belongs to the tenant. */
    Optional<TenantAccount> member(TenantId tenant, AccountId account);

    /** Returns when accounts were last signed in to. Those never used in the last year are missing. */
    Map<AccountId, Instant> lastSignIns(Collection<AccountId> accounts);

    /** Gives a member one role in the tenant, in place of the present ones. */
    void changeRole(TenantId tenant, AccountId account, AccountRole role);
}
