package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.roster.PartyStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a roster states about a person's party membership.
 *
 * @param status the political status; {@code null} if the roster only answers whether the person is a member
 */
record PartyStanding(boolean member, @Nullable PartyStatus status) {

    static final PartyStanding UNKNOWN = new PartyStanding(false, null);
}
