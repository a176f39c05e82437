package cn.volunteering.testsupport.probe;

import cn.volunteering.domain.Identifier;

/** The identity of a note. */
public record NoteId(String value) implements Identifier {}
