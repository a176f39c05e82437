package cn.volunteering.activity.attendance.store;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.attendance.CheckIn;
import cn.volunteering.activity.attendance.EnterRoll;
import cn.volunteering.activity.attendance.ShowToken;
import cn.volunteering.activity.attendance.TokenSeal;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.tenancy.CollectionDefinition;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of attendances, the seal of tokens, and the use cases on them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckInProperties.class)
class AttendanceConfiguration {

    private static final String ATTENDANCES = "attendances";

    @Bean
    CollectionDefinition attendanceCollection() {
        return AggregateStores.collection(ATTENDANCES)
                .index("state.activityId")
                .index("state.participant.volunteerId", "state.stay.startedAt")
                .unique("state.presence");
    }

    @Bean
    AggregateStore<Attendance> attendanceStore(AggregateStores stores) {
        return stores.of(ATTENDANCES, Attendance.class);
    }

    @Bean
    Attendances attendances(AggregateStore<Attendance> attendanceStore) {
        return new MongoAttendances(attendanceStore);
    }

    @Bean
    TokenSeal tokenSeal(CheckInProperties properties) {
        return new TokenSeal(properties.bytes());
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
    ShowToken showToken(TokenSeal seal, AggregateStore<Activity> activities, Clock clock) {
        return new ShowToken(seal, activities, clock);
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
}
