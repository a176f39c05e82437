package cn.volunteering.activity.roster;

import cn.volunteering.domain.Identifier;

/** The id of a volunteer (志愿者), assigned by volunteer-service. */
public record VolunteerId(String value) implements Identifier {}
