package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.SectionId;
import java.util.Set;

/** A liaison who asks others to take part, and the sections for which they act. */
public record ActingLiaison(AccountId account, Set<SectionId> sections) {

    public ActingLiaison {
        sections = Set.copyOf(sections);
    }

    /** Returns whether they are the liaison to whom the person may have given a standing consent. */
    boolean isLiaisonOf(Member person) {
        return sections.contains(person.section());
    }
}
