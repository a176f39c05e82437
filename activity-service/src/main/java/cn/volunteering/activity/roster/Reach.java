package cn.volunteering.activity.roster;

import cn.volunteering.domain.Decision;
import java.util.Collection;
import java.util.Set;

/** The sections for which a user acts. */
public sealed interface Reach {

    /** The whole agency: the committee. */
    record Everywhere() implements Reach {}

    /** Some sections and the projects that they carry alone or jointly: their liaison (NX-16). */
    record Sections(Set<SectionId> sections) implements Reach {

        public Sections {
            sections = Set.copyOf(sections);
        }
    }

    /** No section: a volunteer, who acts only for themselves. */
    record Nowhere() implements Reach {}

    /** Returns whether the user acts for one of the given sections. */
    default boolean includesAny(Collection<SectionId> sections) {
        return switch (this) {
            case Everywhere() -> true;
            case Sections(Set<SectionId> own) -> sections.stream().anyMatch(own::contains);
            case Nowhere() -> false;
        };
    }

    /** Returns the reach of a liaison, whose sections come from the roster; refused for one who is not on it. */
    static Decision<Reach> ofLiaison(AccountId account, Members members) {
        return members.findByAccount(account)
                .filter(member -> member.state() != VolunteerState.LEFT)
                .<Decision<Reach>>map(member -> Decision.accepted(new Sections(member.sectionsAsLiaison())))
                .orElseGet(() -> Decision.refused("liaison-without-section", "您的账号尚未关联到名册中的志愿者，无法确定所属处室"));
    }
}
