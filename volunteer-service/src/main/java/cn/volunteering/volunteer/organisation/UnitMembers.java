package cn.volunteering.volunteer.organisation;

/** The people of the units. The roster implements it, so that this subject does not depend on the roster. */
public interface UnitMembers {

    /** Counts the volunteers who belong to the unit now, on either axis, and have not left. */
    long countIn(UnitId unit);

    /** Counts the people of all units from the roster, which reads all of it. */
    PeopleOfUnits people();
}
