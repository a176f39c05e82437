package cn.volunteering.activity.schedule.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.activity.project.PlannedWork;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.project.store.ProjectList;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityState;
import cn.volunteering.activity.schedule.ActivitySubject;
import cn.volunteering.activity.schedule.RunningActivities;
import cn.volunteering.activity.vocabulary.Theme;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists the activities within a user's reach, without deleted ones. */
@Component
public class ActivityList implements PlannedWork, RunningActivities {

    private final AggregateStore<Activity> activities;
    private final ProjectList projects;

    ActivityList(AggregateStore<Activity> activities, ProjectList projects) {
        this.activities = activities;
        this.projects = projects;
    }

    /** Returns one page of the matching activities. */
    public Page<Versioned<Activity>> page(Reach reach, ActivityFilter filter, Pageable page) {
        return activities.page(criteria(reach, filter), page);
    }

    /** Returns the number of matching activities. */
    public long count(Reach reach, ActivityFilter filter) {
        return activities.count(criteria(reach, filter));
    }

    /** Returns all matching activities. Only for filters that are known to select few. */
    public List<Activity> all(Reach reach, ActivityFilter filter) {
        return activities.findAll(criteria(reach, filter)).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public List<Activity> running() {
        return all(new Reach.Everywhere(), ActivityFilter.in(Set.of(ActivityState.RUNNING)));
    }

    @Override
    public boolean existsIn(ProjectId project) {
        return activities.exists(
                new Criteria().andOperator(where(Activity::projectId).is(project.value()), kept()));
    }

    private static Criteria kept() {
        return where(Activity::discarded).isNull();
    }

    private Criteria criteria(Reach reach, ActivityFilter filter) {
        var all = new ArrayList<>(List.of(kept()));
        switch (reach) {
            case Reach.Everywhere() -> {}
            case Reach.Sections(Set<SectionId> own) -> all.add(carriedBy(own));
            case Reach.Nowhere() -> all.add(Criteria.where("_id").in(List.of()));
        }
        addOwner(filter, all);
        addPlan(filter, all);
        addTime(filter, all);
        return new Criteria().andOperator(all);
    }

    private Criteria carriedBy(Set<SectionId> sections) {
        return where(Activity::projectId)
                .in(projects.of(sections).stream().map(ProjectId::value).toList());
    }

    private void addOwner(ActivityFilter filter, Collection<Criteria> all) {
        if (filter.project() != null) {
            all.add(where(Activity::projectId).is(filter.project().value()));
        }
        if (filter.section() != null) {
            all.add(carriedBy(Set.of(filter.section())));
        }
        if (filter.organiser() != null) {
            all.add(where(Activity::organiser).is(filter.organiser().value()));
        }
    }

    private void addPlan(ActivityFilter filter, Collection<Criteria> all) {
        if (!filter.states().isEmpty()) {
            all.add(where(Activity::state)
                    .in(filter.states().stream().map(Enum::name).toList()));
        }
        if (filter.branch() != null) {
            all.add(where(ActivitySubject.BRANCHES).is(filter.branch().value()));
        }
        if (filter.mode() != null) {
            all.add(where(ActivitySubject.MODE).is(filter.mode().name()));
        }
        addWords(filter, all);
    }

    private void addWords(ActivityFilter filter, Collection<Criteria> all) {
        if (filter.theme() != null) {
            all.add(Criteria.where(field(ActivitySubject.THEMES) + Theme.STORED_ID)
                    .is(filter.theme().value()));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            all.add(activities.containing(filter.text()));
        }
    }

    private static void addTime(ActivityFilter filter, Collection<Criteria> all) {
        if (filter.from() != null) {
            all.add(where(ActivitySubject.STARTS_AT).gte(PlatformCalendar.startOf(filter.from())));
        }
        if (filter.to() != null) {
            all.add(where(ActivitySubject.STARTS_AT)
                    .lt(PlatformCalendar.startOf(filter.to().plusDays(1))));
        }
    }
}
