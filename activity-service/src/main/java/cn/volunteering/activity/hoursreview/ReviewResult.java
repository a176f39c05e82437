package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.AttendanceId;
import java.util.List;
import java.util.stream.Stream;

/** What became of each attendance in a review. */
public record ReviewResult(List<Outcome> outcomes) {

    public ReviewResult {
        outcomes = List.copyOf(outcomes);
    }

    /** What counts from now on, or did already. */
    public List<AttendanceId> confirmed() {
        return those(Outcome.Confirmed.class).map(Outcome.Confirmed::id).toList();
    }

    /** What does not count. */
    public List<AttendanceId> rejected() {
        return those(Outcome.Rejected.class).map(Outcome.Rejected::id).toList();
    }

    /** What stays as it was, with the reason. */
    public List<Outcome.Left> left() {
        return those(Outcome.Left.class).toList();
    }

    private <T extends Outcome> Stream<T> those(Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
