package cn.volunteering.volunteer.roster;

import cn.volunteering.volunteer.organisation.UnitId;
import java.util.List;

/** The part of the roster that a user may see and change. */
public sealed interface Reach {

    /** All volunteers of the agency: the committee. */
    record Everyone() implements Reach {}

    /** The volunteers of some sections: their liaison (NX-16). */
    record Sections(List<UnitId> sections) implements Reach {

        public Sections {
            sections = List.copyOf(sections);
        }
    }

    /** Returns whether the volunteer is within reach. */
    default boolean includes(Volunteer volunteer) {
        return switch (this) {
            case Everyone() -> true;
            case Sections(List<UnitId> sections) ->
                sections.contains(volunteer.placements().current().sectionId());
        };
    }

    /** Returns whether people may be placed in the given section. */
    default boolean includes(UnitId unit) {
        return switch (this) {
            case Everyone() -> true;
            case Sections(List<UnitId> sections) -> sections.contains(unit);
        };
    }
}
