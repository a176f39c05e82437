package cn.volunteering.activity.roster;

import cn.volunteering.domain.Identifier;

/** The identity of a section (处室): an org unit on the administrative axis. */
public record SectionId(String value) implements Identifier {}
