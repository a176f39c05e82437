package cn.volunteering.scoring.roster;

import cn.volunteering.domain.Identifier;

/** The volunteer (志愿者) whom hours and points belong to, as volunteer-service knows them. */
public record VolunteerId(String value) implements Identifier {}
