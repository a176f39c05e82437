package cn.volunteering.reporting.facts;

import cn.volunteering.domain.Identifier;

/** A section (处室) or party branch (党支部) of the tenant, NX-02. */
public record UnitId(String value) implements Identifier {}
