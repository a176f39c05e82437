package cn.volunteering.volunteer.roster.web;

import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.plannedchange.web.PlannedChangeView;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.roster.PartyStatus;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.roster.VolunteerState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer as shown; identity number and phone are always masked.
 *
 * @param documentType code of the national system
 * @param reason why the volunteer is suspended or has left
 * @param firstJoinedOn the day on which the person first joined, if they came from another agency
 * @param liaisonSections the sections for which the volunteer acts as liaison now; empty for others
 * @param plannedChanges what will change on a day to come, the earliest first
 * @param allowedActions what the caller may do now
 * @param version the version that a change must send in If-Match
 */
record VolunteerView(
        VolunteerId id,
        String displayName,
        String documentType,
        String documentNumber,
        @Nullable String phone,
        UnitId sectionId,
        @Nullable String sectionName,
        @Nullable UnitId branchId,
        @Nullable String branchName,
        boolean partyMember,
        @Nullable PartyStatus partyStatus,
        NationalRegistration national,
        List<String> skills,
        VolunteerState state,
        @Nullable String reason,
        LocalDate joinedOn,
        @Nullable LocalDate firstJoinedOn,
        @Nullable LocalDate leftOn,
        @Nullable AccountId accountId,
        List<LiaisonSection> liaisonSections,
        List<PlannedChangeView> plannedChanges,
        List<String> allowedActions,
        long version) {

    /** A section for which a volunteer acts as liaison. */
    record LiaisonSection(UnitId id, @Nullable String name) {}
}
