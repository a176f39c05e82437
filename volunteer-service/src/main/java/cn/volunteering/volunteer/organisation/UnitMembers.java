package cn.volunteering.volunteer.organisation;

/** Counts the people of a unit. The roster implements it, so that this subject does not depend on the roster. */
public interface UnitMembers {

    /** Counts the volunteers who belong to the unit now, on either axis, and have not left. */
    long countIn(UnitId unit);
}
