package cn.volunteering.registry.identity;

import cn.volunteering.domain.Identifier;

/** The identity of an account: the subject of its tokens. */
public record AccountId(String value) implements Identifier {}
