package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.personaldata.PhoneNumber;
import cn.volunteering.volunteer.roster.NationalRegistration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A valid row: one person, in the clear, on the way to the roster. Exists in memory only. What the file does not state is
 * {@code null}.
 */
record RosterEntry(
        int row,
        String displayName,
        IdentityDocument document,
        @Nullable PhoneNumber phone,
        UnitId section,
        @Nullable UnitId branch,
        @Nullable PartyStanding party,
        @Nullable LocalDate joinedOn,
        @Nullable NationalRegistration national,
        @Nullable List<String> skills) {}
