package cn.volunteering.volunteer.reportin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.volunteer.AgencyWithSection;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Volunteers report to their community, and their liaison confirms it (NX-43). */
class ReportInIT extends AgencyWithSection {

    private String community = "";
    private String volunteer = "";
    private Caller self;

    @BeforeEach
    void aCommunityAndAVolunteer() {
        community = committee
                .post("/communities", Map.of("name", "万达社区", "subDistrict", "中山路街道"))
                .id();
        volunteer = agency.register(1, office).id();
        agency.link(volunteer, "reporting-person");
        self = agency.caller("reporting-person", "volunteer");
    }

    @Test
    void aReportIsConfirmedByTheLiaisonOfTheSectionOnly() {
        var reported = self.post("/report-ins/me", visit(community));
        assertThat(reported.status()).isEqualTo(201);
        assertThat(reported.body().path("communityName").asString()).isEqualTo("万达社区");
        assertThat(reported.body().path("allowedActions")).isEmpty();
        assertThat(self.post("/report-ins/me", visit(community)).problem()).isEqualTo("already-exists");
        var path = "/report-ins/" + reported.id();

        var elsewhere = liaisonOf(agency.section("人事处"), 2, "elsewhere");
        assertThat(elsewhere.read("/report-ins").path("total").asInt()).isZero();
        assertThat(elsewhere.get(path).status()).isEqualTo(404);
        assertThat(elsewhere.post(path + "/confirmation", null, reported.etag()).status())
                .isEqualTo(404);

        var liaison = liaisonOf(office, 3, "here");
        assertThat(toConfirm(liaison)).isEqualTo(1);
        assertThat(toConfirm(elsewhere)).isZero();
        var listed = liaison.read("/report-ins?state=REPORTED").path("items").path(0);
        assertThat(listed.path("volunteerName").asString()).isEqualTo("演示001");
        assertThat(listed.path("allowedActions").toString()).isEqualTo("[\"CONFIRM\",\"RETURN\"]");
        var confirmed = liaison.post(path + "/confirmation", null, reported.etag());
        assertThat(confirmed.body().path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(toConfirm(liaison)).isZero();
        assertThat(self.read("/report-ins/me").path(0).path("state").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void aReturnedReportIsMadeAgain() {
        var reported = self.post("/report-ins/me", visit(community));

        var returned =
                committee.post("/report-ins/" + reported.id() + "/return", Map.of("reason", "请附报到证明"), reported.etag());

        assertThat(returned.body().path("returnReason").asString()).isEqualTo("请附报到证明");
        assertThat(self.post("/report-ins/me", visit(community)).status()).isEqualTo(201);
        assertThat(self.read("/report-ins/me")).hasSize(2);
    }

    @Test
    void whoCannotSignInIsRecordedByTheCommittee() {
        var form = new HashMap<>(visit(community));
        form.put("volunteerId", volunteer);
        assertThat(committee.post("/report-ins", form).problem()).isEqualTo("report-in-has-account");

        form.put("volunteerId", agency.register(2, office).id());
        var recorded = committee.post("/report-ins", form);

        assertThat(recorded.status()).isEqualTo(201);
        assertThat(recorded.body().path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(committee.read("/report-ins?state=CONFIRMED").path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void faultyReportsAreRefused() {
        assertThat(self.post("/report-ins/me", visit("nowhere")).problem()).isEqualTo("report-in-community-unknown");
        var faulty = new HashMap<>(visit(community));
        faulty.put("proofSha256", "ABC");
        assertThat(self.post("/report-ins/me", faulty).faultyFields()).containsExactly("proofSha256");
        assertThat(agency.caller("stranger", "volunteer")
                        .post("/report-ins/me", visit(community))
                        .status())
                .isEqualTo(404);
    }

    private static long toConfirm(Caller caller) {
        var items = caller.read("/inbox").valueStream().toList();
        assertThat(items).noneMatch(item -> item.path("kind").asString().equals("POSTS_TO_FILL"));
        return items.getLast().path("count").asLong();
    }

    private Caller liaisonOf(String section, int n, String account) {
        agency.link(agency.register(n, section).id(), account);
        return agency.caller(account, "liaison");
    }

    private static Map<String, Object> visit(String community) {
        return Map.of(
                "communityId",
                community,
                "on",
                "2026-03-05",
                "proof",
                "社区报到登记表",
                "proofSha256",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }
}
