package cn.volunteering.reporting.verdict.web;

import cn.volunteering.reporting.indicator.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Whom a verdict is about.
 *
 * @param id the section, branch or volunteer; {@code null} for the unit itself
 * @param name {@code null} if the name is not known here
 */
record SubjectView(
        Subject.Kind kind, @Nullable String id, @Nullable String name) {

    static SubjectView of(Subject subject, KnownNames names) {
        String id = subject.id();
        if (id == null) {
            return new SubjectView(subject.kind(), null, "本单位");
        }
        var known = subject.kind() == Subject.Kind.PERSON ? names.volunteers() : names.units();
        return new SubjectView(subject.kind(), id, known.get(id));
    }
}
