package cn.volunteering.volunteer.rosterimport.jobs;

import static cn.volunteering.volunteer.roster.VolunteerFixture.aVolunteer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.volunteer.TestAgency;
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
        var working = interrupted(person);
        var suspended = interrupted(person);
        tenants.put(suspended.id(), TenantState.SUSPENDED);

        job.resumeAll();

        assertThat(present(working, person)).containsExactly(person.id());
        assertThat(state(working)).isEqualTo(ImportState.APPLIED);
        assertThat(present(suspended, person)).isEmpty();
        assertThat(state(suspended)).isEqualTo(ImportState.ACCEPTED);
    }

    /** An agency whose import was accepted before the process died. */
    private TestAgency interrupted(Volunteer person) {
        var agency = new TestAgency(tenants);
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
                null,
                List.of(),
                List.of(new PreparedRow(2, person)));
        agency.inside(() -> imports.insert(ID.value(), Decision.accepted(accepted)));
        return agency;
    }

    private Set<VolunteerId> present(TestAgency agency, Volunteer person) {
        return agency.inside(() -> volunteers.present(List.of(person.id())));
    }

    private ImportState state(TestAgency agency) {
        return agency.inside(() -> imports.get(ID.value()).state().state());
    }
}
