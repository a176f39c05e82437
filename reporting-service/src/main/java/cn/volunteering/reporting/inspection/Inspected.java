package cn.volunteering.reporting.inspection;

import org.jspecify.annotations.Nullable;

/**
 * What was inspected.
 *
 * @param subjectId the section, or the tenant below; {@code null} for the unit as a whole
 * @param name as it was called on the day of the record
 */
public record Inspected(Kind kind, @Nullable String subjectId, String name) {

    /** What can be inspected. */
    public enum Kind {
        /** The unit as a whole (单位), by its own committee. */
        UNIT,
        /** 处室. */
        SECTION,
        /** A tenant below the inspecting office. */
        TENANT
    }

    /** The unit as a whole. */
    static final Inspected UNIT = new Inspected(Kind.UNIT, null, "本单位");
}
