package cn.volunteering.volunteer.plannedchange;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.volunteer.roster.AdvanceVolunteer;
import cn.volunteering.volunteer.roster.EditVolunteer;
import cn.volunteering.volunteer.roster.Places;
import cn.volunteering.volunteer.roster.Volunteer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Planned changes, kept as a register by their day. */
@Configuration(proxyBeanMethods = false)
class PlannedChangeSubject {

    @Bean
    AggregateStore<PlannedChange> plannedChangeStore(AggregateStores stores) {
        return stores.of(Subject.register("planned-change", PlannedChange.class)
                .ascending(PlannedChange::on)
                .sortable("on", PlannedChange::on)
                .listed("state", PlannedChange::state)
                .listed("kind", PlannedChange::kind));
    }

    @Bean
    PlanChange planChange(
            AggregateStore<PlannedChange> store, Places places, PlatformCalendar calendar, AuditLog audit) {
        return new PlanChange(store, places, calendar, audit);
    }

    @Bean
    CarryOutChanges carryOutChanges(
            AggregateStore<PlannedChange> store,
            PlannedChanges changes,
            AggregateStore<Volunteer> volunteers,
            EditVolunteer edit,
            AdvanceVolunteer advance,
            PlatformCalendar calendar) {
        return new CarryOutChanges(store, changes, volunteers, edit, advance, calendar);
    }
}
