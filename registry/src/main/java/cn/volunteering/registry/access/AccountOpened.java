package cn.volunteering.registry.access;

import cn.volunteering.domain.AddressedEvent;
import cn.volunteering.registry.identity.AccountId;
import java.time.Instant;

/**
 * An account was opened for a volunteer, who signs in with it from now on.
 *
 * @param role the role of the account, as in tokens
 */
public record AccountOpened(String tenant, AccountId accountId, VolunteerId volunteerId, String role, Instant openedAt)
        implements AddressedEvent {

    public static final String TYPE = "volunteering.registry.account-opened.v1";
}
