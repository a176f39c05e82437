package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's decisions in one request.
 *
 * @param all whether everything that awaits review without an anomaly is confirmed, except the rejected attendances
 * @param confirmed the attendances to confirm
 * @param rejected the attendances to reject, with the reasons
 * @param overruled the attendances to confirm against a colleague's rejection, with the reasons
 * @param unclear the attendances about which the request also says something faulty; they stay as they are
 */
public record ReviewDecisions(
        boolean all,
        Set<AttendanceId> confirmed,
        Map<AttendanceId, String> rejected,
        Map<AttendanceId, String> overruled,
        Set<AttendanceId> unclear) {

    /** Creates decisions that overrule nobody. */
    public ReviewDecisions(boolean all, Set<AttendanceId> confirmed, Map<AttendanceId, String> rejected) {
        this(all, confirmed, rejected, Map.of());
    }

    /** Creates decisions without faulty ones. */
    public ReviewDecisions(
            boolean all,
            Set<AttendanceId> confirmed,
            Map<AttendanceId, String> rejected,
            Map<AttendanceId, String> overruled) {
        this(all, confirmed, rejected, overruled, Set.of());
    }

    public ReviewDecisions {
        overruled = Map.copyOf(overruled);
        confirmed = Set.copyOf(confirmed);
        rejected = Map.copyOf(rejected);
        unclear = Set.copyOf(unclear);
    }

    /** Returns whether nothing is to be decided. */
    public boolean isEmpty() {
        return !all && confirmed.isEmpty() && rejected.isEmpty() && overruled.isEmpty();
    }

    boolean rejects(Attendance attendance) {
        return rejected.containsKey(attendance.id()) && !unclear.contains(attendance.id());
    }

    /** Returns whether the attendance is to be confirmed. An attendance both confirmed and rejected is rejected. */
    boolean confirms(Attendance attendance) {
        return !unclear.contains(attendance.id())
                && !rejects(attendance)
                && (names(attendance) || all && attendance.review() == null);
    }

    /** Returns whether the attendance is to be confirmed by name. */
    boolean names(Attendance attendance) {
        return confirmed.contains(attendance.id()) || overruled.containsKey(attendance.id());
    }

    /** Returns whether the attendance falls under {@code all} only, so that an anomaly keeps it from being confirmed. */
    boolean sweeps(Attendance attendance) {
        return all && !names(attendance) && confirms(attendance);
    }

    /** Returns why the given attendance is confirmed against a rejection, if a reason was given. */
    @Nullable
    String reasonFor(Attendance attendance) {
        return overruled.get(attendance.id());
    }

    /** Returns why the given attendance is rejected, if it is. */
    String reasonAgainst(Attendance attendance) {
        return rejected.getOrDefault(attendance.id(), "");
    }

    /** Returns the requested attendances that are not among the given ones. */
    Set<AttendanceId> unknownAmong(Set<AttendanceId> known) {
        var unknown = new HashSet<>(confirmed);
        unknown.addAll(rejected.keySet());
        unknown.addAll(overruled.keySet());
        unknown.removeAll(known);
        unknown.removeAll(unclear);
        return unknown;
    }
}
