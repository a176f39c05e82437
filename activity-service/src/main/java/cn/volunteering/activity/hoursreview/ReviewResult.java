package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.domain.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of each attendance in a review; filled while it goes on. */
public final class ReviewResult {

    private final List<AttendanceId> confirmed = new ArrayList<>();
    private final List<AttendanceId> rejected = new ArrayList<>();
    private final Map<AttendanceId, Refusal> left = new LinkedHashMap<>();

    void confirmed(AttendanceId id) {
        confirmed.add(id);
    }

    void rejected(AttendanceId id) {
        rejected.add(id);
    }

    void left(AttendanceId id, Refusal why) {
        left.put(id, why);
    }

    /** What counts from now on, or did already. */
    public List<AttendanceId> confirmed() {
        return List.copyOf(confirmed);
    }

    /** What does not count. */
    public List<AttendanceId> rejected() {
        return List.copyOf(rejected);
    }

    /** What stays as it was, with the reason. */
    public Map<AttendanceId, Refusal> left() {
        return new LinkedHashMap<>(left);
    }
}
