package cn.volunteering.activity.roster;

/**
 * A section or a party branch.
 *
 * @param active false once the unit has been dissolved
 */
public record OrgUnit(String id, Axis axis, String name, boolean active) {}
