package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.AttendanceId;
import java.util.List;
import java.util.stream.Stream;

/** The outcome of a review for each attendance. */
public record ReviewResult(List<Outcome> outcomes) {

    public ReviewResult {
        outcomes = List.copyOf(outcomes);
    }

    /** Returns the attendances that count, from now on or already before. */
    public List<AttendanceId> confirmed() {
        return outcomesOf(Outcome.Confirmed.class).map(Outcome.Confirmed::id).toList();
    }

    /** Returns the attendances that do not count. */
    public List<AttendanceId> rejected() {
        return outcomesOf(Outcome.Rejected.class).map(Outcome.Rejected::id).toList();
    }

    /** Returns the attendances left unchanged, with the reason. */
    public List<Outcome.Left> left() {
        return outcomesOf(Outcome.Left.class).toList();
    }

    private <T extends Outcome> Stream<T> outcomesOf(Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
