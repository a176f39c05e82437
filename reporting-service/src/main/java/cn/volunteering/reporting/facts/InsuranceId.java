package cn.volunteering.reporting.facts;

import cn.volunteering.domain.Identifier;

/** An insurance, as volunteer-service identifies it. */
public record InsuranceId(String value) implements Identifier {}
