package cn.volunteering.activity.hoursreview.store;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.hoursreview.CloseActivity;
import cn.volunteering.activity.hoursreview.ReviewHours;
import cn.volunteering.activity.hoursreview.ReviewSheet;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.signup.SignupLines;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of the review. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HoursReviewProperties.class)
class HoursReviewConfiguration {

    @Bean
    ReviewHours reviewHours(
            Members members,
            AggregateStore<Activity> activities,
            AggregateStore<Attendance> store,
            Attendances attendances,
            AuditLog audit,
            Clock clock) {
        return new ReviewHours(members, activities, store, attendances, audit, clock);
    }

    @Bean
    ReviewSheet reviewSheet(
            AggregateStore<Activity> activities,
            Attendances attendances,
            SignupLines lines,
            Members members,
            HoursReviewProperties properties) {
        return new ReviewSheet(activities, attendances, lines, members, properties.manyInSameMinute());
    }

    @Bean
    CloseActivity closeActivity(AggregateStore<Activity> activities, Attendances attendances) {
        return new CloseActivity(activities, attendances);
    }
}
