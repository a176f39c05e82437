package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.VolunteerId;

/** A volunteer and the invitation to them. */
public record Invited(VolunteerId volunteerId, Invitation invitation) {}
