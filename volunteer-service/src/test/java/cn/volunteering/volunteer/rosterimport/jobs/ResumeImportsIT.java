package cn.volunteering.volunteer.rosterimport.jobs;

import static cn.volunteering.volunteer.roster.VolunteerFixture.aVolunteer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.roster.Volunteers;
import cn.volunteering.volunteer.rosterimport.ImportId;
import cn.volunteering.volunteer.rosterimport.ImportState;
import cn.volunteering.volunteer.rosterimport.PreparedRow;
import cn.volunteering.volunteer.rosterimport.RosterImport;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The job finishes after a crash what was accepted, in every active tenant. */
@PlatformTest
class ResumeImportsIT {

    private static final ImportId ID = ImportId.ofContent(new byte[] {1});

    @Autowired
    TestTenants tenants;

    @Autowired
    AggregateStore<RosterImport> imports;

    @Autowired
    Volunteers volunteers;

    @Autowired
    ResumeImports job;

    @Test
    void resumeAllFinishesTheImportsOfActiveTenantsOnly() {
        var person = aVolunteer().registered();
        TenantId working = interrupted(person);
        TenantId suspended = interrupted(person);
        tenants.put(suspended, TenantState.SUSPENDED);

        job.resumeAll();

        assertThat(present(working, person)).containsExactly(person.id());
        assertThat(state(working)).isEqualTo(ImportState.APPLIED);
        assertThat(present(suspended, person)).isEmpty();
        assertThat(state(suspended)).isEqualTo(ImportState.ACCEPTED);
    }

    /** A tenant whose import was accepted before the process died. */
    private TenantId interrupted(Volunteer person) {
        var tenant = tenants.agency();
        var accepted = new RosterImport(
                ID,
                "名册.xlsx",
                Instant.now(),
                ImportState.ACCEPTED,
                1,
                0,
                List.of(),
                0,
                List.of(),
                List.of(new PreparedRow(2, person)));
        TenantScope.run(tenant, Actor.system("test"), () -> imports.insert(ID.value(), Decision.accepted(accepted)));
        return tenant;
    }

    private Set<VolunteerId> present(TenantId tenant, Volunteer person) {
        return TenantScope.call(tenant, Actor.system("test"), () -> volunteers.present(List.of(person.id())));
    }

    private ImportState state(TenantId tenant) {
        return TenantScope.call(tenant, Actor.system("test"), () -> imports.get(ID.value())
                .state()
                .state());
    }
}
