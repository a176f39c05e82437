package cn.volunteering.activity.schedule;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.Covers;
import cn.volunteering.activity.roster.OrgUnits;
import cn.volunteering.activity.vocabulary.Theme;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.PropertyReference;
import org.springframework.data.core.TypedPropertyPath;

/** Activities: found by project, and by state in the order of their start. */
@Configuration(proxyBeanMethods = false)
public class ActivitySubject {

    private static final PropertyReference<Activity, ActivityPlan> PLAN = Activity::plan;
    public static final TypedPropertyPath<Activity, Instant> STARTS_AT =
            path(PLAN).then(ActivityPlan::startsAt);
    public static final TypedPropertyPath<Activity, Instant> ENDS_AT =
            path(PLAN).then(ActivityPlan::endsAt);
    public static final TypedPropertyPath<Activity, Mode> MODE = path(PLAN).then(ActivityPlan::mode);
    public static final TypedPropertyPath<Activity, Set<BranchId>> BRANCHES =
            path(PLAN).then(ActivityPlan::branchIds);
    public static final TypedPropertyPath<Activity, List<Theme>> THEMES =
            path(PLAN).then(ActivityPlan::themes);
    private static final TypedPropertyPath<Activity, String> TITLE = path(PLAN).then(ActivityPlan::title);

    @Bean
    AggregateStore<Activity> activityStore(AggregateStores stores) {
        return stores.of(Subject.in("activities", Activity.class)
                .index(Activity::projectId)
                .index(Activity::state, STARTS_AT)
                .descending(STARTS_AT)
                .filterable("project", Activity::projectId)
                .listed("state", Activity::state)
                .sortable("startsAt", STARTS_AT)
                .sortable("title", TITLE)
                .searchable(TITLE)
                .publishes(ActivityChanged.TYPE, ActivityChanged.class));
    }

    @Bean
    PlanActivity planActivity(
            AggregateStore<Activity> activities,
            AggregateStore<Project> projects,
            OrgUnits units,
            Places places,
            CareTerms careTerms,
            Clock clock) {
        return new PlanActivity(activities, projects, units, places, careTerms, clock);
    }

    @Bean
    Uninsured uninsured(Places places, Covers covers) {
        return new Uninsured(places, covers);
    }

    @Bean
    ConductActivity conductActivity(
            AggregateStore<Activity> activities, AggregateStore<Project> projects, Uninsured uninsured, Clock clock) {
        return new ConductActivity(activities, projects, uninsured, clock);
    }
}
