package cn.volunteering.volunteer.roster;

import cn.volunteering.volunteer.organisation.UnitId;

/** The part of the roster that a user may see and change. */
public sealed interface Reach {

    /** All volunteers of the agency: the committee. */
    record Everyone() implements Reach {}

    /** The volunteers of one section: its liaison (NX-16). */
    record OneSection(UnitId section) implements Reach {}

    /** Returns whether the volunteer is within reach. */
    default boolean includes(Volunteer volunteer) {
        return switch (this) {
            case Everyone() -> true;
            case OneSection(UnitId section) -> volunteer.belongsTo(section);
        };
    }

    /** Returns whether people may be placed in the given section. */
    default boolean includes(UnitId unit) {
        return switch (this) {
            case Everyone() -> true;
            case OneSection(UnitId section) -> section.equals(unit);
        };
    }
}
