package cn.volunteering.volunteer.roster;

import cn.volunteering.volunteer.personaldata.SealedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer may change about the own entry (条例 art. 7).
 *
 * @param displayName the person's name, the only personal field that stands in the clear: lists, activities and events
 * need it
 * @param phone encrypted
 * @param skills what the person can do (特长), in own words
 */
public record Profile(String displayName, @Nullable SealedText phone, boolean partyMember, List<String> skills) {

    /** How many skills a person may name. */
    public static final int MOST_SKILLS = 20;

    /** How many characters a skill may have. */
    public static final int LONGEST_SKILL = 20;

    public Profile {
        skills = List.copyOf(skills);
    }
}
