package cn.volunteering.scoring.points;

import cn.volunteering.domain.Identifier;

/** The identity of a policy document over all its versions, as the registry knows it. */
public record PolicyId(String value) implements Identifier {}
