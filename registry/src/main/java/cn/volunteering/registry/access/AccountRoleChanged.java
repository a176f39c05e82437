package cn.volunteering.registry.access;

import cn.volunteering.domain.AddressedEvent;
import cn.volunteering.registry.identity.AccountId;
import java.time.Instant;

/**
 * An account has another role in the tenant from now on.
 *
 * @param role as in tokens
 */
public record AccountRoleChanged(String tenant, AccountId accountId, String role, Instant changedAt)
        implements AddressedEvent {

    public static final String TYPE = "volunteering.registry.account-role-changed.v1";
}
