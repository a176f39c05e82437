package cn.volunteering.volunteer.roster.events;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.VolunteerId;
import org.jspecify.annotations.Nullable;

/**
 * The registry opened an account for a volunteer.
 *
 * @param role the role of the account; {@code null} in events of earlier releases
 */
public record AccountOpened(
        AccountId accountId,
        VolunteerId volunteerId,
        @Nullable String role) {

    static final String TYPE = "volunteering.registry.account-opened.v1";
    static final String TOPIC = "registry.access.v1";

    boolean isLiaison() {
        return TenantRole.LIAISON.equals(role);
    }
}
