package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.attendance.ForcedCheckOuts;
import cn.volunteering.activity.insignia.InsigniaSlips;
import cn.volunteering.activity.photos.PhotoMinimum;
import cn.volunteering.activity.photos.Photos;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.signup.ChangeAgenda;
import cn.volunteering.activity.signup.SignupLines;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the review of hours by a second person. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HoursReviewProperties.class)
class ReviewConfiguration {

    @Bean
    ReviewSheet reviewSheet(
            AggregateStore<Activity> activities,
            Attendances attendances,
            SignupLines lines,
            Members members,
            ForcedCheckOuts forcedCheckOuts,
            HoursReviewProperties properties) {
        return new ReviewSheet(activities, attendances, lines, members, forcedCheckOuts, properties.manyInSameMinute());
    }

    @Bean
    ReviewHours reviewHours(
            Members members,
            AggregateStore<Activity> activities,
            AggregateStore<Attendance> store,
            ChangeAgenda changeAgenda,
            Attendances attendances,
            ForcedCheckOuts forcedCheckOuts,
            ReviewSheet sheet,
            AuditLog audit,
            Clock clock) {
        return new ReviewHours(
                members, activities, store, changeAgenda, attendances, forcedCheckOuts, sheet, audit, clock);
    }

    @Bean
    AmendHours amendHours(
            Members members,
            AggregateStore<Activity> activities,
            AggregateStore<Attendance> store,
            ChangeAgenda changeAgenda,
            AuditLog audit,
            Clock clock) {
        return new AmendHours(members, activities, store, changeAgenda, audit, clock);
    }

    @Bean
    CloseActivity closeActivity(
            AggregateStore<Activity> activities,
            Attendances attendances,
            ForcedCheckOuts forcedCheckOuts,
            InsigniaSlips slips,
            Photos photos,
            PhotoMinimum photoMinimum) {
        return new CloseActivity(activities, attendances, forcedCheckOuts, slips, photos, photoMinimum);
    }
}
