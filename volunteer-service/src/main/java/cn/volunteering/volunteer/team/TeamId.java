package cn.volunteering.volunteer.team;

import cn.volunteering.domain.Identifier;

/** The identity of a team. */
public record TeamId(String value) implements Identifier {}
