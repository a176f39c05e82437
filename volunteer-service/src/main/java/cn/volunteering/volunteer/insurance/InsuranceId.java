package cn.volunteering.volunteer.insurance;

import cn.volunteering.domain.Identifier;

/** The identity of an insurance. */
public record InsuranceId(String value) implements Identifier {}
