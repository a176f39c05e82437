package cn.volunteering.reporting.indicator;

import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.VolunteerId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a verdict is about.
 *
 * @param id the section, branch or volunteer; {@code null} for the unit itself
 */
public record Subject(Kind kind, @Nullable String id) {

    /** The kinds of subjects. */
    public enum Kind {
        /** The whole unit (单位), or its party committee. */
        UNIT,
        /** 处室. */
        SECTION,
        /** 党支部. */
        BRANCH,
        PERSON
    }

    /** The unit itself. */
    public static final Subject UNIT = new Subject(Kind.UNIT, null);

    /** Returns a section. */
    public static Subject section(UnitId id) {
        return new Subject(Kind.SECTION, id.value());
    }

    static Subject branch(UnitId id) {
        return new Subject(Kind.BRANCH, id.value());
    }

    static Subject person(VolunteerId id) {
        return new Subject(Kind.PERSON, id.value());
    }
}
