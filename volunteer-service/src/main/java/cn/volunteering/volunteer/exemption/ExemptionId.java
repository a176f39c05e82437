package cn.volunteering.volunteer.exemption;

import cn.volunteering.domain.Identifier;

/** The identity of an exemption. */
public record ExemptionId(String value) implements Identifier {}
