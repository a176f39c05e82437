package cn.volunteering.activity.attendance.store;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.tenancy.CollectionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The collection of attendances: indexed by activity and by volunteer and day; a unique index keeps everyone on one
 * site at a time.
 */
@Configuration(proxyBeanMethods = false)
class AttendanceCollection {

    static final String ACTIVITY = "state.activityId";
    static final String VOLUNTEER = "state.participant.volunteerId";
    static final String STARTED_AT = "state.stay.startedAt";
    static final String PRESENCE = "state.presence";

    private static final String NAME = "attendances";

    @Bean
    CollectionDefinition attendanceCollectionDefinition() {
        return AggregateStores.collection(NAME)
                .index(ACTIVITY)
                .index(VOLUNTEER, STARTED_AT)
                .unique(PRESENCE);
    }

    @Bean
    AggregateStore<Attendance> attendanceStore(AggregateStores stores) {
        return stores.of(NAME, Attendance.class);
    }
}
