package cn.volunteering.volunteer.roster;

import cn.volunteering.volunteer.personaldata.SealedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of an entry that volunteers may change themselves (条例 art. 7).
 *
 * @param displayName the person's name, the only personal field in the clear: lists, activities and events need it
 * @param phone the phone number, encrypted
 * @param skills the person's skills (特长), in their own words
 */
public record Profile(String displayName, @Nullable SealedText phone, boolean partyMember, List<String> skills) {

    /** Maximum number of skills per person. */
    public static final int MAX_SKILLS = 20;

    /** Maximum length of a skill, in characters. */
    public static final int LONGEST_SKILL = 20;

    public Profile {
        skills = List.copyOf(skills);
    }
}
