package cn.volunteering.scoring.roster;

import cn.volunteering.domain.Identifier;

/** The identity of an account (账号): the subject of its token. A volunteer may have one. */
public record AccountId(String value) implements Identifier {}
