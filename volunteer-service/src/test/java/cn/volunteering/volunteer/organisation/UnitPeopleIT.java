package cn.volunteering.volunteer.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.volunteer.AgencyWithSection;
import cn.volunteering.volunteer.TestAgency;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The people of the units: how many there are, and who their liaisons are. */
class UnitPeopleIT extends AgencyWithSection {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    TestEvents events;

    @Test
    void memberCountIsThatOfTheListBehindIt() {
        String branch = agency.branch("第一党支部");
        committee.post("/volunteers", person(1, office, branch));
        var second = agency.register(2, office);
        agency.register(3, office);
        agency.caller("applicant", "volunteer").post("/volunteers/me", person(4, office, branch));
        leave(second.id(), second.etag());

        awaitMembers(office, 2);
        awaitMembers(branch, 1);
        assertThat(committee
                        .read("/volunteers?state=REGISTERED&state=ACTIVE&state=SUSPENDED&section=" + office)
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void liaisonsAreNamedByRoleAndByAppointment() {
        String personnel = agency.section("人事处");
        String byRole = agency.register(1, office).id();
        agency.link(byRole, "liaison-1");
        var appointed = agency.register(2, office);
        appoint(appointed.id(), List.of(office, personnel));

        awaitLiaisons(office, "演示001", "演示002");
        awaitLiaisons(personnel, "演示002");
        assertThat(agency.caller("officer-1", "officer")
                        .read("/org-units/" + office)
                        .has("liaisons"))
                .isFalse();
        assertThat(committee
                        .read("/volunteers/" + appointed.id())
                        .path("liaisonSections")
                        .valueStream()
                        .map(each -> each.path("name").asString()))
                .containsExactly("办公室", "人事处");
    }

    @Test
    void roleOfAnOpenedAccountAndItsChangeCount() {
        String volunteer = agency.register(1, office).id();
        send(
                "account-opened",
                1,
                Map.of("volunteerId", volunteer, "role", "liaison", "openedAt", "2026-11-02T01:00:00Z"));
        awaitLiaisons(office, "演示001");

        send("account-role-changed", 2, Map.of("role", "volunteer", "changedAt", "2026-11-03T01:00:00Z"));
        awaitLiaisons(office);
    }

    private void send(String type, long version, Map<String, Object> fields) {
        var data = new HashMap<>(fields);
        data.put("accountId", "account-1");
        events.send(
                "registry.access.v1",
                events.event(agency.id(), "volunteering.registry." + type + ".v1", "account-1", version, data));
    }

    @Test
    void aLiaisonOfSeveralSectionsReachesThePeopleOfAllOfThem() {
        String personnel = agency.section("人事处");
        String elsewhere = agency.section("政策法规处");
        String liaison = agency.register(1, office).id();
        agency.link(liaison, "liaison-1");
        agency.register(2, personnel);
        agency.register(3, elsewhere);
        Caller caller = agency.caller("liaison-1", "liaison");
        assertThat(total(caller)).isEqualTo(1);

        appoint(liaison, List.of(office, personnel));

        assertThat(total(caller)).isEqualTo(2);
        assertThat(caller.post("/volunteers", person(4, personnel, null)).status())
                .isEqualTo(201);
        assertThat(caller.post("/volunteers", person(5, elsewhere, null)).problem())
                .isEqualTo("volunteer-outside-section");
    }

    @Test
    void appointmentForAUnitThatIsNoOpenSectionIsRefused() {
        var volunteer = agency.register(1, office);
        String branch = agency.branch("第一党支部");
        String path = "/volunteers/" + volunteer.id() + "/liaison-sections";

        assertThat(committee
                        .put(path, Map.of("sectionIds", List.of(branch)), volunteer.etag())
                        .problem())
                .isEqualTo("unit-unknown");
        assertThat(committee.put(path, Map.of("sectionIds", List.of())).status())
                .isEqualTo(428);
    }

    @Test
    void countAgreesWithTheRosterAfterARebuild() {
        agency.register(1, office);
        awaitMembers(office, 1);

        assertThat(agency.isClean("people-of-units")).isTrue();
        agency.rebuild("people-of-units");
        awaitMembers(office, 1);
    }

    private void appoint(String volunteer, List<String> sections) {
        var seen = committee.get("/volunteers/" + volunteer);
        var answer = committee.put(
                "/volunteers/" + volunteer + "/liaison-sections", Map.of("sectionIds", sections), seen.etag());
        assertThat(answer.status()).isEqualTo(200);
    }

    private void leave(String volunteer, String etag) {
        var request = Map.of("on", LocalDate.now(ZONE).toString(), "reason", "退休");
        assertThat(committee
                        .post("/volunteers/" + volunteer + "/departure", request, etag)
                        .status())
                .isEqualTo(200);
    }

    private static int total(Caller caller) {
        return caller.read("/volunteers").path("total").asInt();
    }

    private void awaitMembers(String unit, int count) {
        committee.awaitAt(
                "/org-units/" + unit,
                it -> assertThat(it.path("memberCount").asInt()).isEqualTo(count));
    }

    private void awaitLiaisons(String unit, String... names) {
        committee.awaitAt(
                "/org-units/" + unit, it -> assertThat(it.path("liaisons").valueStream())
                        .extracting(each -> each.path("name").asString())
                        .containsExactly(names));
    }

    private static Map<String, Object> person(int n, String section, @Nullable String branch) {
        var person = new HashMap<>(TestAgency.person(n, section));
        if (branch != null) {
            person.put("branchId", branch);
        }
        return person;
    }
}
