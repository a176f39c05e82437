package cn.volunteering.activity.attendance.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceSubject;
import cn.volunteering.activity.attendance.Evidence;
import cn.volunteering.activity.attendance.Progress;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Finds the attendances that nobody has reviewed yet. */
@Component
public class PendingAttendances {

    /**
     * What is pending at an activity.
     *
     * @param onSite volunteers who have checked in but not out
     * @param open records without check-out of people who are no longer there
     * @param unreviewed records with check-out that await the second person
     */
    public record Tally(long onSite, long open, long unreviewed) {

        /** Nothing is pending. */
        public static final Tally NOTHING = new Tally(0, 0, 0);

        private static Tally of(Attendance attendance) {
            return switch (Progress.of(attendance)) {
                case ON_SITE -> new Tally(1, 0, 0);
                case OPEN -> new Tally(0, 1, 0);
                case UNREVIEWED -> new Tally(0, 0, 1);
                case CONFIRMED, REJECTED -> NOTHING;
            };
        }

        private Tally plus(Tally other) {
            return new Tally(onSite + other.onSite, open + other.open, unreviewed + other.unreviewed);
        }
    }

    private final AggregateStore<Attendance> attendances;

    PendingAttendances(AggregateStore<Attendance> attendances) {
        this.attendances = attendances;
    }

    /** Returns what is pending at each of the given activities; activities without anything are missing. */
    public Map<ActivityId, Tally> tallies(Collection<ActivityId> activities) {
        return attendances.findAll(pendingAt(activities)).stream()
                .map(Versioned::state)
                .collect(groupingBy(Attendance::activityId, reducing(Tally.NOTHING, Tally::of, Tally::plus)));
    }

    /** Returns one page of the records with check-out that await the second person. */
    public Page<Versioned<Attendance>> unreviewed(Collection<ActivityId> activities, Pageable page) {
        return attendances.page(unreviewedAt(activities), page);
    }

    /** Returns all records with check-out that await the second person. Only for activities that are known to be few. */
    public List<Versioned<Attendance>> unreviewed(Collection<ActivityId> activities, Sort sort) {
        return unreviewed(activities, PageRequest.of(0, Integer.MAX_VALUE, sort))
                .getContent();
    }

    /** Returns the number of records with check-out that await the second person. */
    public long countUnreviewed(Collection<ActivityId> activities) {
        return attendances.count(unreviewedAt(activities));
    }

    /** Returns one page of the records of activities whose confirmed time somebody proposes to change. */
    public Page<Versioned<Attendance>> amendments(Pageable page) {
        return attendances.page(amended(), page);
    }

    /** Returns the number of records of activities whose confirmed time somebody proposes to change. */
    public long countAmendments() {
        return attendances.count(amended());
    }

    private static Criteria amended() {
        return where(AttendanceSubject.AMENDMENT_AT)
                .ne(null)
                .and(field(AttendanceSubject.EVIDENCE))
                .ne(Evidence.CLAIMED.name());
    }

    private static Criteria unreviewedAt(Collection<ActivityId> activities) {
        return pendingAt(activities).and(field(AttendanceSubject.ENDED_AT)).ne(null);
    }

    private static Criteria pendingAt(Collection<ActivityId> activities) {
        List<String> ids = activities.stream().map(ActivityId::value).toList();
        return where(Attendance::activityId)
                .in(ids)
                .and(field(Attendance::review))
                .is(null);
    }
}
