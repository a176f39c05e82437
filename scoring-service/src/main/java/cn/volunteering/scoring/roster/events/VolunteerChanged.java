package cn.volunteering.scoring.roster.events;

import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer changed. Contains only the id and the account from volunteer-service's event.
 *
 * @param accountId {@code null} until the volunteer has an account
 */
public record VolunteerChanged(
        VolunteerId volunteerId, @Nullable AccountId accountId) {

    public static final String TYPE = "volunteering.volunteer.volunteer-changed.v1";
    public static final String TOPIC = "volunteer.events.v1";
}
