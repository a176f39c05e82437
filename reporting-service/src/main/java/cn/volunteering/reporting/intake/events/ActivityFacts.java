package cn.volunteering.reporting.intake.events;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.ProjectId;
import cn.volunteering.reporting.facts.UnitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares activities with their state. */
@Configuration(proxyBeanMethods = false)
class ActivityFacts {

    /** An activity was planned, was changed or reached another state: the event of activity-service. */
    record ActivityChanged(
            ActivityId activityId,
            ProjectId projectId,
            String title,
            String mode,
            String state,
            List<UnitId> branchIds,
            @Nullable UnitId leadBranchId,
            Activity.@Nullable Nature nature,
            Instant startsAt,
            Instant endsAt,
            @Nullable List<Activity.Theme> themes) {

        Activity activity() {
            return new Activity(
                    activityId,
                    projectId,
                    title,
                    mode,
                    state,
                    branchIds,
                    leadBranchId,
                    nature,
                    startsAt,
                    endsAt,
                    themes == null ? List.of() : themes);
        }
    }

    @Bean
    FactKind<Activity> activityKind() {
        return FactKind.of("ACTIVITY", Activity.class, activity -> activity.id().value())
                .from(
                        "activity.events.v1",
                        "volunteering.activity.activity-changed.v1",
                        ActivityChanged.class,
                        ActivityChanged::activity)
                .inYear(activity -> PlatformCalendar.yearOf(activity.startsAt()));
    }
}
