package cn.volunteering.activity.nationalfiling.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceSubject;
import cn.volunteering.activity.attendance.Evidence;
import cn.volunteering.activity.attendance.Progress;
import cn.volunteering.activity.nationalfiling.HoursOfYear;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the attendances of a year by their evidence and start, which share an index. */
@Component
final class StoredHours implements HoursOfYear {

    private final AggregateStore<Attendance> attendances;

    StoredHours(AggregateStore<Attendance> attendances) {
        this.attendances = attendances;
    }

    @Override
    public List<Attendance> of(int year) {
        return attendances
                .findAll(where(AttendanceSubject.EVIDENCE)
                        .in(Evidence.MEASURED.name(), Evidence.ATTESTED.name())
                        .and(field(AttendanceSubject.STARTED_AT))
                        .gte(PlatformCalendar.startOf(year))
                        .lt(PlatformCalendar.startOf(year + 1)))
                .stream()
                .map(Versioned::state)
                .filter(StoredHours::concerns)
                .toList();
    }

    private static boolean concerns(Attendance attendance) {
        return attendance.isConfirmed() || attendance.isAmended() || Progress.of(attendance) == Progress.OPEN;
    }

    @Override
    public List<Attendance> findAll(Collection<String> attendanceIds) {
        return attendances.findAll(attendanceIds).stream().map(Versioned::state).toList();
    }
}
