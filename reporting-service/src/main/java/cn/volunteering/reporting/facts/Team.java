package cn.volunteering.reporting.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer team (QH-46, NX-09), or the group of a section (NX-10).
 *
 * @param section the section of a group
 * @param approvedOn its first day
 * @param dissolvedOn the first day on which it no longer exists, if it was dissolved
 */
public record Team(
        TeamId id,
        Kind kind,
        String name,
        @Nullable UnitId section,
        LocalDate approvedOn,
        @Nullable LocalDate dissolvedOn)
        implements Fact {

    /** What a team is (QH-46): 总队, 中心, 服务队, or 小组. */
    public enum Kind {
        GENERAL_TEAM,
        CENTRE,
        TEAM,
        GROUP
    }

    /** Returns whether the team existed on the given day. */
    public boolean isActiveAt(LocalDate day) {
        return !approvedOn.isAfter(day) && (dissolvedOn == null || dissolvedOn.isAfter(day));
    }

    /** Returns whether it is the group of a section and not a team of the unit. */
    public boolean isGroup() {
        return kind == Kind.GROUP;
    }
}
