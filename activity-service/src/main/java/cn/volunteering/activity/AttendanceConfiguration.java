package cn.volunteering.activity;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.attendance.CheckIn;
import cn.volunteering.activity.attendance.EnterRoll;
import cn.volunteering.activity.attendance.ShowToken;
import cn.volunteering.activity.attendance.TokenSeal;
import cn.volunteering.activity.hoursreview.CloseActivity;
import cn.volunteering.activity.hoursreview.ReviewHours;
import cn.volunteering.activity.hoursreview.ReviewSheet;
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

/** Wires the use cases that turn presence into hours: check-in, the roll, the review by a second person. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CheckInProperties.class, HoursReviewProperties.class})
class AttendanceConfiguration {

    @Bean
    TokenSeal tokenSeal(CheckInProperties properties) {
        return new TokenSeal(properties.bytes());
    }

    @Bean
    ShowToken showToken(TokenSeal seal, AggregateStore<Activity> activities, Clock clock) {
        return new ShowToken(seal, activities, clock);
    }

    @Bean
    CheckIn checkIn(
            TokenSeal seal,
            Members members,
            AggregateStore<Activity> activities,
            AggregateStore<Attendance> store,
            Attendances attendances,
            Clock clock) {
        return new CheckIn(seal, members, activities, store, attendances, clock);
    }

    @Bean
    EnterRoll enterRoll(
            Members members,
            AggregateStore<Activity> activities,
            AggregateStore<Attendance> store,
            Attendances attendances,
            Clock clock) {
        return new EnterRoll(members, activities, store, attendances, clock);
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
    ReviewHours reviewHours(
            Members members,
            AggregateStore<Activity> activities,
            AggregateStore<Attendance> store,
            ChangeAgenda changeAgenda,
            Attendances attendances,
            AuditLog audit,
            Clock clock) {
        return new ReviewHours(members, activities, store, changeAgenda, attendances, audit, clock);
    }

    @Bean
    CloseActivity closeActivity(AggregateStore<Activity> activities, Attendances attendances) {
        return new CloseActivity(activities, attendances);
    }
}
