package cn.volunteering.registry.access;

import cn.volunteering.domain.Identifier;

/** A volunteer (志愿者), as volunteer-service identifies them. */
public record VolunteerId(String value) implements Identifier {}
