package cn.volunteering.reporting.evidence;

import cn.volunteering.domain.Identifier;

/** The account of a person who signs in: the subject of its token. */
public record AccountId(String value) implements Identifier {}
