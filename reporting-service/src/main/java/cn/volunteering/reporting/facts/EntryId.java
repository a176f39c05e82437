package cn.volunteering.reporting.facts;

import cn.volunteering.domain.Identifier;

/** An entry of the hours ledger, as scoring-service identifies it. */
public record EntryId(String value) implements Identifier {}
