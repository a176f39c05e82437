package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.personaldata.PhoneNumber;
import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.roster.Placement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A valid row: one person, in the clear, on the way to the roster. Exists in memory only. */
record RosterEntry(
        int row,
        String displayName,
        IdentityDocument document,
        @Nullable PhoneNumber phone,
        Placement place,
        boolean partyMember,
        NationalRegistration national,
        List<String> skills) {}
