package cn.volunteering.volunteer.plannedchange;

import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.plannedchange.PlannedChange.Kind;
import org.jspecify.annotations.Nullable;

/** What a planned change will do. */
public record NextStep(
        Kind kind, @Nullable NextPlace place, @Nullable String reason) {

    /** Moves to a section and a branch or none. */
    public static NextStep move(UnitId section, @Nullable UnitId branch) {
        return new NextStep(Kind.MOVE, new NextPlace(section, branch), null);
    }

    /** Leaves, with a reason. */
    public static NextStep departure(String reason) {
        return new NextStep(Kind.DEPARTURE, null, reason);
    }

    /** Comes back on the roster. */
    public static NextStep comeBack() {
        return new NextStep(Kind.RETURN, null, null);
    }

    /** Resumes service after a suspension. */
    public static NextStep resumption() {
        return new NextStep(Kind.RESUMPTION, null, null);
    }
}
