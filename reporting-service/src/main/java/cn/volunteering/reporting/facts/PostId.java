package cn.volunteering.reporting.facts;

import cn.volunteering.domain.Identifier;

/** A post of the unit, as volunteer-service identifies it. */
public record PostId(String value) implements Identifier {}
