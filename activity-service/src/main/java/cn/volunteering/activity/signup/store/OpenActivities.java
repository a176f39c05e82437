package cn.volunteering.activity.signup.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityState;
import cn.volunteering.activity.schedule.ActivitySubject;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.activity.signup.Engagement;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.time.Instant;
import java.util.Collection;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Finds the activities open to a volunteer: recruiting, and free of clashes with existing commitments. */
@Component
public class OpenActivities {

    private final AggregateStore<Activity> activities;

    OpenActivities(AggregateStore<Activity> activities) {
        this.activities = activities;
    }

    /**
     * Returns the recruiting activities that are not over, by default in order of their start. Leaves out activities
     * that clash with the engagements, but includes the engaged activities themselves.
     */
    public Page<Versioned<Activity>> find(Collection<Engagement> engagements, Instant now, Pageable page) {
        var open = where(Activity::state)
                .is(ActivityState.RECRUITING.name())
                .and(field(ActivitySubject.ENDS_AT))
                .gt(now);
        var clashes = engagements.stream().map(OpenActivities::clash).toList();
        var criteria = clashes.isEmpty() ? open : new Criteria().andOperator(open, new Criteria().norOperator(clashes));
        return activities.page(criteria, page.isPaged() && page.getSort().isSorted() ? page : byStart(page));
    }

    private static Pageable byStart(Pageable page) {
        return PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("startsAt"));
    }

    private static Criteria clash(Engagement engagement) {
        Interval time = engagement.time();
        return Criteria.where("_id")
                .ne(engagement.activityId().value())
                .and(field(ActivitySubject.STARTS_AT))
                .lt(time.end())
                .and(field(ActivitySubject.ENDS_AT))
                .gt(time.start());
    }
}
