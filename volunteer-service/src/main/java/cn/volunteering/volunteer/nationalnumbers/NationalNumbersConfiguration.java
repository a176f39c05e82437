package cn.volunteering.volunteer.nationalnumbers;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.Volunteers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the comparison with the national system. */
@Configuration(proxyBeanMethods = false)
class NationalNumbersConfiguration {

    @Bean
    ReconcileNumbers reconcileNumbers(
            AggregateStore<Volunteer> roster,
            Volunteers volunteers,
            PersonalDataSafe safe,
            PlatformCalendar calendar,
            AuditLog audit) {
        return new ReconcileNumbers(roster, volunteers, safe, calendar, audit);
    }
}
