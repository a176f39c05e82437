package cn.volunteering.activity.roster;

import cn.volunteering.domain.Identifier;

/** The id of an account (账号): the subject of its token. A volunteer may have one. */
public record AccountId(String value) implements Identifier {}
