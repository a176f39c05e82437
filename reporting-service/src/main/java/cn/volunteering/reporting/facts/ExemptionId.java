package cn.volunteering.reporting.facts;

import cn.volunteering.domain.Identifier;

/** An exemption, as volunteer-service identifies it. */
public record ExemptionId(String value) implements Identifier {}
