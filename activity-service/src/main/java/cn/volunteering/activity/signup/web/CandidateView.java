package cn.volunteering.activity.signup.web;

import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.signup.Invitation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person whom the liaison may ask to take part.
 *
 * @param consentedSince since when the person lets the liaison sign them up; {@code null} if the person has to be asked
 * @param place the person's place, if they have one
 * @param invitation how far an invitation to the activity has come; {@code null} if there is none
 * @param objection why the person can be neither signed up nor asked now; {@code null} if they can
 */
record CandidateView(
        VolunteerId volunteerId,
        String displayName,
        SectionId sectionId,
        @Nullable String sectionName,
        @Nullable Instant consentedSince,
        PlaceView place,
        Invitation.@Nullable Progress invitation,
        @Nullable String objection) {}
