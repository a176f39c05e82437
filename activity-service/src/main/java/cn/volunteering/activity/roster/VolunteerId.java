package cn.volunteering.activity.roster;

import cn.volunteering.domain.Identifier;

/** The identity of a volunteer (志愿者), given by volunteer-service. */
public record VolunteerId(String value) implements Identifier {}
