package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.Volunteers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Roster imports; the hash of the file is the identity. */
@Configuration(proxyBeanMethods = false)
class RosterImportSubject {

    @Bean
    AggregateStore<RosterImport> rosterImportStore(AggregateStores stores) {
        return stores.of(Subject.in("roster-imports", RosterImport.class));
    }

    @Bean
    WriteImport writeImport(
            AggregateStore<RosterImport> store,
            RosterImports imports,
            AggregateStore<Volunteer> roster,
            Volunteers volunteers) {
        return new WriteImport(store, imports, roster, volunteers);
    }

    @Bean
    UpdateRoster updateRoster(
            AggregateStore<Volunteer> roster,
            Volunteers volunteers,
            OrgUnits units,
            PersonalDataSafe safe,
            PlatformCalendar calendar,
            AuditLog audit) {
        return new UpdateRoster(roster, volunteers, units, safe, calendar, audit);
    }

    @Bean
    ImportRoster importRoster(
            AggregateStore<RosterImport> store,
            WriteImport writing,
            OrgUnits units,
            Volunteers volunteers,
            PersonalDataSafe safe,
            PlatformCalendar calendar,
            AuditLog audit) {
        return new ImportRoster(store, writing, units, volunteers, safe, calendar, audit);
    }
}
