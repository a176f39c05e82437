package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A reviewer's decisions in one request.
 *
 * @param all whether everything that awaits review is confirmed, except the rejected attendances
 * @param confirmed the attendances to confirm
 * @param rejected the attendances to reject, with the reasons
 */
public record ReviewDecisions(boolean all, Set<AttendanceId> confirmed, Map<AttendanceId, String> rejected) {

    public ReviewDecisions {
        confirmed = Set.copyOf(confirmed);
        rejected = Map.copyOf(rejected);
    }

    boolean rejects(Attendance attendance) {
        return rejected.containsKey(attendance.id());
    }

    /** Returns whether the attendance is to be confirmed. An attendance both confirmed and rejected is rejected. */
    boolean confirms(Attendance attendance) {
        return !rejects(attendance) && (confirmed.contains(attendance.id()) || all && attendance.review() == null);
    }

    /** Returns why the given attendance is rejected, if it is. */
    String reasonAgainst(Attendance attendance) {
        return rejected.getOrDefault(attendance.id(), "");
    }

    /** Returns the requested attendances that are not among the given ones. */
    Set<AttendanceId> unknownAmong(Set<AttendanceId> known) {
        var unknown = new HashSet<>(confirmed);
        unknown.addAll(rejected.keySet());
        unknown.removeAll(known);
        return unknown;
    }
}
