package cn.volunteering.activity.attendance;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.RunningActivities;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Attendances: found by activity and by a volunteer's day; nobody is on site in two places. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckInProperties.class)
public class AttendanceSubject {

    public static final TypedPropertyPath<Attendance, VolunteerId> VOLUNTEER =
            path(Attendance::participant).then(Participant::volunteerId);
    public static final TypedPropertyPath<Attendance, Instant> STARTED_AT =
            path(Attendance::stay).then(Stay::startedAt);
    public static final TypedPropertyPath<Attendance, Instant> ENDED_AT =
            path(Attendance::stay).then(Stay::endedAt);

    public static final TypedPropertyPath<Attendance, SectionId> SECTION =
            path(Attendance::participant).then(Participant::sectionId);
    public static final TypedPropertyPath<Attendance, Evidence> EVIDENCE =
            path(Attendance::stay).then(Stay::evidence);
    public static final TypedPropertyPath<Attendance, Signature> CLAIM_CHECKED =
            path(Attendance::stay).then(Stay::claim).then(Claim::checked);
    public static final TypedPropertyPath<Attendance, Instant> CLAIM_WITHDRAWN =
            path(Attendance::stay).then(Stay::claim).then(Claim::withdrawnAt);
    public static final TypedPropertyPath<Attendance, String> REJECTED_FOR =
            path(Attendance::review).then(Review::rejectedFor);
    public static final TypedPropertyPath<Attendance, Integer> REVISION =
            path(Attendance::amendments).then(Amendments::revision);

    /** When the pending amendment was proposed; missing if there is none. */
    public static final TypedPropertyPath<Attendance, Instant> AMENDMENT_AT = path(Attendance::amendments)
            .then(Amendments::pending)
            .then(Amendment::by)
            .then(Signature::at);

    @Bean
    AggregateStore<Attendance> attendanceStore(AggregateStores stores) {
        return stores.of(Subject.in("attendances", Attendance.class)
                .index(Attendance::activityId)
                .index(VOLUNTEER, STARTED_AT)
                .index(AMENDMENT_AT)
                .index(EVIDENCE, STARTED_AT)
                .unique(Attendance::presence)
                .ascending(STARTED_AT)
                .sortable("startedAt", STARTED_AT)
                .publishes(OutsideServiceConfirmed.TYPE, OutsideServiceConfirmed.class)
                .publishes(HoursConfirmed.TYPE, HoursConfirmed.class)
                .publishes(HoursCorrected.TYPE, HoursCorrected.class));
    }

    @Bean
    TokenSeal tokenSeal(CheckInProperties properties) {
        return new TokenSeal(properties.bytes());
    }

    @Bean
    TokenDigits tokenDigits(TokenSeal seal) {
        return new TokenDigits(seal);
    }

    @Bean
    ShowToken showToken(TokenSeal seal, TokenDigits digits, AggregateStore<Activity> activities, Clock clock) {
        return new ShowToken(seal, digits, activities, clock);
    }

    @Bean
    CheckIn checkIn(
            TokenSeal seal,
            TokenDigits digits,
            RunningActivities running,
            Members members,
            AggregateStore<Activity> activities,
            AggregateStore<Attendance> store,
            Attendances attendances,
            Clock clock) {
        return new CheckIn(seal, digits, running, members, activities, store, attendances, clock);
    }

    @Bean
    EnterRoll enterRoll(
            Members members,
            AggregateStore<Activity> activities,
            AggregateStore<Attendance> store,
            Attendances attendances,
            ForcedCheckOuts forcedCheckOuts,
            AuditLog audit,
            Clock clock) {
        return new EnterRoll(members, activities, store, attendances, forcedCheckOuts, audit, clock);
    }
}
