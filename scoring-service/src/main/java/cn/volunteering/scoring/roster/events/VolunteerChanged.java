package cn.volunteering.scoring.roster.events;

import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer changed. Contains only what lists of people and the reach of liaisons need from volunteer-service's event.
 * Rows that were stored by earlier releases have the first two fields only, until the table is rebuilt.
 *
 * @param accountId {@code null} until the volunteer has an account
 * @param sectionId the present section
 * @param state the state in the life cycle of a volunteer
 * @param liaisonSectionIds the sections for which the volunteer was appointed as liaison; {@code null} or empty without an
 *     appointment
 */
public record VolunteerChanged(
        VolunteerId volunteerId,
        @Nullable AccountId accountId,
        @Nullable String displayName,
        @Nullable String sectionId,
        @Nullable String state,
        @Nullable List<String> liaisonSectionIds) {

    public static final String TYPE = "volunteering.volunteer.volunteer-changed.v1";
    public static final String TOPIC = "volunteer.events.v1";

    /** Returns the sections for which the volunteer acts when signed in as a liaison (NX-15). */
    public Set<String> sectionsAsLiaison() {
        if ("LEFT".equals(state)) {
            return Set.of();
        }
        return liaisonSectionIds == null || liaisonSectionIds.isEmpty()
                ? Stream.ofNullable(sectionId).collect(Collectors.toUnmodifiableSet())
                : Set.copyOf(liaisonSectionIds);
    }
}
