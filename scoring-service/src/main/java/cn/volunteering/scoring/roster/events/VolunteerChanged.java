package cn.volunteering.scoring.roster.events;

import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer changed. Contains only what lists of people need from volunteer-service's event. Rows that were stored by
 * earlier releases have the first two fields only, until the table is rebuilt.
 *
 * @param accountId {@code null} until the volunteer has an account
 * @param sectionId the present section
 * @param state the state in the life cycle of a volunteer
 */
public record VolunteerChanged(
        VolunteerId volunteerId,
        @Nullable AccountId accountId,
        @Nullable String displayName,
        @Nullable String sectionId,
        @Nullable String state) {

    public static final String TYPE = "volunteering.volunteer.volunteer-changed.v1";
    public static final String TOPIC = "volunteer.events.v1";
}
