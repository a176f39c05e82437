package cn.volunteering.activity.attendance.store;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Versioned;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Asks the store of attendances by its indexes. */
final class MongoAttendances implements Attendances {

    private final AggregateStore<Attendance> store;

    MongoAttendances(AggregateStore<Attendance> store) {
        this.store = store;
    }

    @Override
    public List<Attendance> at(ActivityId activity) {
        var atActivity = Query.query(Criteria.where("state.activityId").is(activity.value()));
        return states(store.list(atActivity.with(Sort.by("state.stay.startedAt", "_id"))));
    }

    @Override
    public List<Attendance> of(Collection<VolunteerId> volunteers, LocalDate day) {
        var whole = Interval.ofDay(day);
        var ids = volunteers.stream().map(VolunteerId::value).toList();
        return states(store.findAll(Criteria.where("state.participant.volunteerId")
                .in(ids)
                .and("state.stay.startedAt")
                .gte(whole.start())
                .lt(whole.end())));
    }

    @Override
    public Optional<Attendance> onSite(VolunteerId volunteer) {
        return states(store.findAll(Criteria.where("state.presence").is(volunteer.value()))).stream()
                .findFirst();
    }

    private static List<Attendance> states(List<Versioned<Attendance>> found) {
        return found.stream().map(Versioned::state).toList();
    }
}
