package cn.volunteering.activity.schedule.store;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.roster.OrgUnits;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ConductActivity;
import cn.volunteering.activity.schedule.PlanActivity;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.tenancy.CollectionDefinition;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of activities, and the use cases on it. */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

    private static final String ACTIVITIES = "activities";

    @Bean
    CollectionDefinition activityCollection() {
        return AggregateStores.collection(ACTIVITIES)
                .index("state.projectId")
                .index("state.state", "state.plan.startsAt");
    }

    @Bean
    AggregateStore<Activity> activities(AggregateStores stores) {
        return stores.of(ACTIVITIES, Activity.class);
    }

    @Bean
    PlanActivity planActivity(
            AggregateStore<Activity> activities, AggregateStore<Project> projects, OrgUnits units, Clock clock) {
        return new PlanActivity(activities, projects, units, clock);
    }

    @Bean
    ConductActivity conductActivity(
            AggregateStore<Activity> activities, AggregateStore<Project> projects, Clock clock) {
        return new ConductActivity(activities, projects, clock);
    }
}
