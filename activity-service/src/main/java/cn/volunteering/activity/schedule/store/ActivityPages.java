package cn.volunteering.activity.schedule.store;

import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityState;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists activities for organisers. */
@Component
public class ActivityPages {

    private static final Sort LATEST_FIRST =
            Sort.by(ActivityCollection.STARTS_AT, "_id").descending();

    private final AggregateStore<Activity> activities;

    ActivityPages(AggregateStore<Activity> activities) {
        this.activities = activities;
    }

    /** Returns the activities of the given project, or of any, in the given state, or in any, latest first. */
    public Page<Versioned<Activity>> of(@Nullable ProjectId project, @Nullable ActivityState state, Pageable page) {
        var which = new Criteria();
        if (project != null) {
            which.and(ActivityCollection.PROJECT).is(project.value());
        }
        if (state != null) {
            which.and(ActivityCollection.STATE).is(state.name());
        }
        return activities.find(which, PageRequest.of(page.getPageNumber(), page.getPageSize(), LATEST_FIRST));
    }
}
