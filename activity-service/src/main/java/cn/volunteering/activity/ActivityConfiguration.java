package cn.volunteering.activity;

import cn.volunteering.activity.attendance.HoursConfirmed;
import cn.volunteering.activity.project.ProjectAccepted;
import cn.volunteering.activity.project.ProjectFiled;
import cn.volunteering.activity.schedule.ActivityChanged;
import cn.volunteering.messaging.EventTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The events that the service publishes. */
@Configuration(proxyBeanMethods = false)
class ActivityConfiguration {

    @Bean
    EventTypes activityEvents() {
        return EventTypes.publishing("activity.events.v1")
                .type("volunteering.activity.project-filed.v1", ProjectFiled.class)
                .type("volunteering.activity.project-accepted.v1", ProjectAccepted.class)
                .type("volunteering.activity.activity-changed.v1", ActivityChanged.class)
                .type("volunteering.activity.hours-confirmed.v1", HoursConfirmed.class);
    }
}
