package cn.volunteering.testsupport.probe;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.DomainEvent;
import java.util.List;

/** A text that can be changed until it is closed. */
public record Note(NoteId id, String text, boolean closed) {

    /** The note has this text now. */
    public record NoteWritten(NoteId noteId, String text) implements DomainEvent {}

    /** Nothing will change in the note any more. */
    public record NoteClosed(NoteId noteId) implements DomainEvent {}

    /** A new note. */
    public static Decision.Accepted<Note> write(NoteId id, String text) {
        return new Decision.Accepted<>(new Note(id, text, false), List.of(new NoteWritten(id, text)));
    }

    /** The note with another text, refused once it is closed. */
    public Decision<Note> rewrite(String other) {
        return closed
                ? Decision.refused("note-closed", "已关闭，不能修改")
                : Decision.accepted(new Note(id, other, false), new NoteWritten(id, other));
    }

    /** The note with its last text, closed in the same step. */
    public Decision<Note> close(String last) {
        return Decision.accepted(new Note(id, last, true), new NoteWritten(id, last), new NoteClosed(id));
    }
}
