package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.roster.Volunteer;

/** A row ready to be written: the volunteer, with personal data already sealed. */
public record PreparedRow(int row, Volunteer volunteer) {}
