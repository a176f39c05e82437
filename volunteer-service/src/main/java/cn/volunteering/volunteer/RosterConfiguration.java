package cn.volunteering.volunteer;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.AdvanceVolunteer;
import cn.volunteering.volunteer.roster.DisclosePersonalData;
import cn.volunteering.volunteer.roster.EditVolunteer;
import cn.volunteering.volunteer.roster.Places;
import cn.volunteering.volunteer.roster.Reaches;
import cn.volunteering.volunteer.roster.RegisterVolunteer;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.Volunteers;
import cn.volunteering.volunteer.roster.export.ExportRoster;
import cn.volunteering.volunteer.rosterimport.ImportRoster;
import cn.volunteering.volunteer.rosterimport.RosterImport;
import cn.volunteering.volunteer.rosterimport.RosterImports;
import cn.volunteering.volunteer.rosterimport.WriteImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the use cases of the roster, which know no framework. */
@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    @Bean
    Places places(AggregateStore<OrgUnit> units) {
        return new Places(units);
    }

    @Bean
    Reaches reaches(Volunteers volunteers) {
        return new Reaches(volunteers);
    }

    @Bean
    RegisterVolunteer registerVolunteer(
            AggregateStore<Volunteer> store,
            Volunteers volunteers,
            Places places,
            PersonalDataSafe safe,
            PlatformCalendar calendar) {
        return new RegisterVolunteer(store, volunteers, places, safe, calendar);
    }

    @Bean
    AdvanceVolunteer advanceVolunteer(AggregateStore<Volunteer> store, PlatformCalendar calendar, AuditLog audit) {
        return new AdvanceVolunteer(store, calendar, audit);
    }

    @Bean
    EditVolunteer editVolunteer(
            AggregateStore<Volunteer> store,
            Volunteers volunteers,
            Places places,
            PersonalDataSafe safe,
            PlatformCalendar calendar,
            AuditLog audit) {
        return new EditVolunteer(store, volunteers, places, safe, calendar, audit);
    }

    @Bean
    DisclosePersonalData disclosePersonalData(PersonalDataSafe safe, AuditLog audit) {
        return new DisclosePersonalData(safe, audit);
    }

    @Bean
    ExportRoster exportRoster(PersonalDataSafe safe, OrgUnits units, AuditLog audit) {
        return new ExportRoster(safe, units, audit);
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
