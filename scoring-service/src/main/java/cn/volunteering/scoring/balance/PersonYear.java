package cn.volunteering.scoring.balance;

import cn.volunteering.scoring.roster.VolunteerId;

/** A volunteer and a calendar year: what a balance is about. */
public record PersonYear(VolunteerId volunteer, int year) {}
