package cn.volunteering.activity.attendance.web;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.attendance.Evidence;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attendance as shown to the volunteer. */
record AttendanceView(
        AttendanceId attendanceId,
        ActivityId activityId,
        VolunteerId volunteerId,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<Interval> breaks,
        long minutes,
        Evidence evidence) {

    static AttendanceView of(Attendance attendance) {
        var stay = attendance.stay();
        return new AttendanceView(
                attendance.id(),
                attendance.activityId(),
                attendance.participant().volunteerId(),
                stay.startedAt(),
                stay.endedAt(),
                stay.breaks(),
                stay.minutes(),
                stay.evidence());
    }
}
