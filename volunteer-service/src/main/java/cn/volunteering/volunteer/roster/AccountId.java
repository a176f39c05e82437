package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Identifier;

/** The sign-in account of a person: the subject of the tokens. */
public record AccountId(String value) implements Identifier {}
