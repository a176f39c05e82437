package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a reviewer decided in one go.
 *
 * @param all whether everything that waits for review is confirmed, except what is rejected
 * @param confirmed what is confirmed by name
 * @param rejected what is rejected, with the reason
 */
public record ReviewOrder(boolean all, Set<AttendanceId> confirmed, Map<AttendanceId, String> rejected) {

    public ReviewOrder {
        confirmed = Set.copyOf(confirmed);
        rejected = Map.copyOf(rejected);
    }

    boolean rejects(Attendance attendance) {
        return rejected.containsKey(attendance.id());
    }

    /** What is both confirmed and rejected is rejected. */
    boolean confirms(Attendance attendance) {
        return !rejects(attendance) && (confirmed.contains(attendance.id()) || all && attendance.review() == null);
    }

    /** Why the given attendance is rejected, if it is. */
    String reasonAgainst(Attendance attendance) {
        return rejected.getOrDefault(attendance.id(), "");
    }

    /** What the order names that is not among the given ones. */
    Set<AttendanceId> unknownAmong(Set<AttendanceId> known) {
        var unknown = new HashSet<>(confirmed);
        unknown.addAll(rejected.keySet());
        unknown.removeAll(known);
        return unknown;
    }
}
