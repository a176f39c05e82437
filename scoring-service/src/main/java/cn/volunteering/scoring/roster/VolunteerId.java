package cn.volunteering.scoring.roster;

import cn.volunteering.domain.Identifier;

/** A volunteer (志愿者) who owns hours and points, as volunteer-service identifies them. */
public record VolunteerId(String value) implements Identifier {}
