package cn.volunteering.activity.outside;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.hoursreview.SettleAttendance;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.signup.ChangeAgenda;
import cn.volunteering.messaging.store.AggregateStore;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the claims of outside hours. */
@Configuration(proxyBeanMethods = false)
class OutsideConfiguration {

    @Bean
    ClaimOutsideHours claimOutsideHours(
            Members members,
            AggregateStore<Attendance> store,
            Attendances attendances,
            ChangeAgenda changeAgenda,
            Clock clock) {
        var settle = new SettleAttendance(store, changeAgenda);
        return new ClaimOutsideHours(members, store, attendances, settle, clock);
    }

    @Bean
    AmendClaimedHours amendClaimedHours(
            Members members, AggregateStore<Attendance> store, ChangeAgenda changeAgenda, Clock clock) {
        return new AmendClaimedHours(members, store, new SettleAttendance(store, changeAgenda), clock);
    }
}
