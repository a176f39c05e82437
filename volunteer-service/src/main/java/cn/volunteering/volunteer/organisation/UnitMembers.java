package cn.volunteering.volunteer.organisation;

/** Tells how many people a unit has. The roster knows; this subject only asks. */
public interface UnitMembers {

    /** How many volunteers who have not left belong to the unit now, on whichever axis it stands. */
    long countIn(UnitId unit);
}
