package cn.volunteering.activity.signup.store;

import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityState;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.activity.signup.Engagement;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Versioned;
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
     * Returns the activities that are not over, next first; without those that clash with the engagements, but with the
     * engaged activities themselves.
     */
    public Page<Versioned<Activity>> find(Collection<Engagement> engagements, Instant now, Pageable page) {
        var open = Criteria.where("state.state")
                .is(ActivityState.RECRUITING.name())
                .and("state.plan.endsAt")
                .gt(now);
        var clashes = engagements.stream().map(OpenActivities::clash).toList();
        var criteria = clashes.isEmpty() ? open : new Criteria().andOperator(open, new Criteria().norOperator(clashes));
        var nextFirst = Sort.by("state.plan.startsAt", "_id");
        return activities.find(criteria, PageRequest.of(page.getPageNumber(), page.getPageSize(), nextFirst));
    }

    private static Criteria clash(Engagement engagement) {
        Interval time = engagement.time();
        return Criteria.where("_id")
                .ne(engagement.activityId().value())
                .and("state.plan.startsAt")
                .lt(time.end())
                .and("state.plan.endsAt")
                .gt(time.start());
    }
}
