package cn.volunteering.scoring.brought;

import cn.volunteering.domain.Identifier;

/** The identity of a transfer between two agencies, the same for both. */
public record TransferId(String value) implements Identifier {}
