package cn.volunteering.activity.roster;

import cn.volunteering.domain.Decision;
import java.util.Collection;

/** The sections for which a user acts. */
public sealed interface Reach {

    /** The whole agency: the committee. */
    record Everywhere() implements Reach {}

    /** One section and the projects that it carries alone or jointly: its liaison (NX-16). */
    record OneSection(SectionId section) implements Reach {}

    /** No section: a volunteer, who acts only for themselves. */
    record Nowhere() implements Reach {}

    /** Returns whether the user acts for one of the given sections. */
    default boolean includesAny(Collection<SectionId> sections) {
        return switch (this) {
            case Everywhere() -> true;
            case OneSection(SectionId own) -> sections.contains(own);
            case Nowhere() -> false;
        };
    }

    /** Returns the reach of a liaison, whose section comes from the roster; refused for one who is not on it. */
    static Decision<Reach> ofLiaison(AccountId account, Members members) {
        return members.findByAccount(account)
                .filter(member -> member.state() != VolunteerState.LEFT)
                .<Decision<Reach>>map(member -> Decision.accepted(new OneSection(member.section())))
                .orElseGet(() -> Decision.refused("liaison-without-section", "您的账号尚未关联到名册中的志愿者，无法确定所属处室"));
    }
}
