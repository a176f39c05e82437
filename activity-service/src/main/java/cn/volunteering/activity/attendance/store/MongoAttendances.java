package cn.volunteering.activity.attendance.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceSubject;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Queries attendances by their indexes. */
@Component
final class MongoAttendances implements Attendances {

    private final AggregateStore<Attendance> store;

    MongoAttendances(AggregateStore<Attendance> store) {
        this.store = store;
    }

    @Override
    public List<Attendance> at(ActivityId activity) {
        var atActivity = Query.query(where(Attendance::activityId).is(activity.value()));
        return states(store.list(atActivity.with(Sort.by(field(AttendanceSubject.STARTED_AT), "_id"))));
    }

    @Override
    public List<Attendance> of(Collection<VolunteerId> volunteers, LocalDate day) {
        var whole = Interval.ofDay(day);
        var ids = volunteers.stream().map(VolunteerId::value).toList();
        return states(store.findAll(where(AttendanceSubject.VOLUNTEER)
                .in(ids)
                .and(field(AttendanceSubject.STARTED_AT))
                .gte(whole.start())
                .lt(whole.end())));
    }

    @Override
    public Optional<Attendance> onSite(VolunteerId volunteer) {
        return states(store.findAll(where(Attendance::presence).is(volunteer.value()))).stream()
                .findFirst();
    }

    private static List<Attendance> states(List<Versioned<Attendance>> found) {
        return found.stream().map(Versioned::state).toList();
    }
}
