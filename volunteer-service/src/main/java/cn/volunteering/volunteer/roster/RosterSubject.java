package cn.volunteering.volunteer.roster;

import static org.springframework.data.core.PropertyPath.ofMany;
import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.export.ExportRoster;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** The roster: volunteers are found by section and by claims, each of which occurs only once. */
@Configuration(proxyBeanMethods = false)
public class RosterSubject {

    public static final String COLLECTION = "volunteers";
    public static final TypedPropertyPath<Volunteer, String> CLAIMS = ofMany(Volunteer::claims);
    public static final TypedPropertyPath<Volunteer, UnitId> SECTION =
            placement().then(Placement::sectionId);
    public static final TypedPropertyPath<Volunteer, UnitId> BRANCH =
            placement().then(Placement::branchId);
    public static final TypedPropertyPath<Volunteer, VolunteerState> STATE =
            path(Volunteer::standing).then(Standing::state);
    public static final TypedPropertyPath<Volunteer, Liaison> LIAISON = path(Volunteer::liaison);
    public static final TypedPropertyPath<Volunteer, String> DISPLAY_NAME =
            path(Volunteer::profile).then(Profile::displayName);

    private static TypedPropertyPath<Volunteer, Placement> placement() {
        return path(Volunteer::placements).then(Placements::current);
    }

    @Bean
    AggregateStore<Volunteer> volunteerStore(AggregateStores stores) {
        return stores.of(Subject.in(COLLECTION, Volunteer.class)
                .unique(CLAIMS)
                .index(SECTION, DISPLAY_NAME)
                .ascending(DISPLAY_NAME)
                .sortable("displayName", DISPLAY_NAME)
                .searchable(DISPLAY_NAME)
                .sortable("state", STATE)
                .sortable("joinedOn", path(Volunteer::standing).then(Standing::joinedOn))
                .publishes(VolunteerChanged.TYPE, VolunteerChanged.class));
    }

    @Bean
    Places places(AggregateStore<OrgUnit> units) {
        return new Places(units);
    }

    @Bean
    KnownVolunteers knownVolunteers(AggregateStore<Volunteer> store) {
        return new KnownVolunteers(store);
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
            PlatformCalendar calendar) {
        return new EditVolunteer(store, volunteers, places, safe, calendar);
    }

    @Bean
    LinkAccount linkAccount(
            AggregateStore<Volunteer> store, Volunteers volunteers, TenantAccounts accounts, AuditLog audit) {
        return new LinkAccount(store, volunteers, accounts, audit);
    }

    @Bean
    DisclosePersonalData disclosePersonalData(PersonalDataSafe safe, AuditLog audit) {
        return new DisclosePersonalData(safe, audit);
    }

    @Bean
    ExportRoster exportRoster(PersonalDataSafe safe, OrgUnits units, AuditLog audit) {
        return new ExportRoster(safe, units, audit);
    }
}
