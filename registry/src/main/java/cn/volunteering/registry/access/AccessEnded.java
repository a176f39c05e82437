package cn.volunteering.registry.access;

import cn.volunteering.domain.AddressedEvent;
import cn.volunteering.registry.identity.AccountId;
import java.time.Instant;

/**
 * Sessions of an account that began before ended. The person may be able to sign in again.
 *
 * @param endedAt every session and token from before this time is invalid
 */
public record AccessEnded(String tenant, AccountId accountId, Instant endedAt) implements AddressedEvent {

    public static final String TOPIC = "registry.access.v1";
    public static final String TYPE = "volunteering.registry.access-ended.v1";
}
