package cn.volunteering.scoring.balance;

import cn.volunteering.scoring.roster.VolunteerId;

/** A volunteer and a calendar year: the key of a balance. */
public record PersonYear(VolunteerId volunteer, int year) {}
