package cn.volunteering.volunteer.roster;

import cn.volunteering.volunteer.personaldata.SealedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of an entry that volunteers may change themselves (条例 art. 7).
 *
 * @param displayName the person's name, the only personal field in the clear: lists, activities and events need it
 * @param phone the phone number, encrypted
 * @param partyMember whether the person belongs to the Communist Party; follows from the party status if that is known
 * @param skills the person's skills (特长), in their own words
 * @param partyStatus the political status (政治面貌), if it is known
 */
public record Profile(
        String displayName,
        @Nullable SealedText phone,
        boolean partyMember,
        List<String> skills,
        @Nullable PartyStatus partyStatus) {

    /** Maximum number of skills per person. */
    public static final int MAX_SKILLS = 20;

    /** Maximum length of a skill, in characters. */
    public static final int LONGEST_SKILL = 20;

    public Profile {
        skills = List.copyOf(skills);
        partyMember = partyStatus == null ? partyMember : partyStatus.isPartyMember();
    }

    /** Returns the known status if it agrees with what is now said about the membership. */
    @Nullable
    PartyStatus statusIfMember(boolean isPartyMember) {
        return partyStatus != null && partyStatus.isPartyMember() == isPartyMember ? partyStatus : null;
    }
}
