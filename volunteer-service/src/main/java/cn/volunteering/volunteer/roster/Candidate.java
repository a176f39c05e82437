package cn.volunteering.volunteer.roster;

import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.personaldata.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person to be put on the roster, with personal data in the clear. Exists in memory only.
 *
 * @param nationalNumber the number in the national system, if the person has one
 * @param joinedOn the day from which the person belongs to the team and to the section
 */
public record Candidate(
        String displayName,
        IdentityDocument document,
        @Nullable PhoneNumber phone,
        UnitId section,
        @Nullable UnitId branch,
        boolean partyMember,
        @Nullable PartyStatus partyStatus,
        @Nullable String nationalNumber,
        List<String> skills,
        LocalDate joinedOn) {

    public Candidate {
        skills = List.copyOf(skills);
    }
}
