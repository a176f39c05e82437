package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.policy.Layer;
import cn.volunteering.policy.ValueType;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What other values or a draft would mean, for an agency itself and for an office. */
@PlatformTest
class WhatIfIT {

    @Autowired
    TestTenants tenants;

    @Autowired
    TestEvents events;

    @Autowired
    KnownDrafts drafts;

    private TestPolicies policies;
    private TenantId office;
    private TestAgency agency;

    @BeforeEach
    void anAgencyBelowAnOffice() {
        policies = new TestPolicies(events);
        office = tenants.office();
        agency = new TestAgency(tenants.agencyUnder(office), tenants);
    }

    @Test
    void whatIfShowsBothSidesAndChangesNothing() {
        policies.ofAgency(agency.id(), "own-rules", 1, "participation.minimum-percent", "PERCENT", 90);
        agency.volunteerChanged("v1", "s1", 1);
        agency.volunteerChanged("v2", "s1", 1);
        agency.send(agency.posted("e1", "v1", "s1", "b1", 60));
        agency.committee().awaitAt("/verdicts?year=2026", verdicts -> assertThat(
                        only(verdicts, "participation").path("numerator").asLong())
                .isEqualTo(1));

        var answer = agency.committee()
                .post(
                        "/verdicts/what-if",
                        Map.of("values", List.of(Map.of("key", "participation.minimum-percent", "value", 50))));

        assertThat(answer.status()).isEqualTo(200);
        var row = answer.body()
                .path("rows")
                .valueStream()
                .filter(each -> each.path("today").path("indicator").asString().equals("participation"))
                .findFirst()
                .orElseThrow();
        assertThat(row.path("changed").asBoolean()).isTrue();
        assertThat(row.path("today").path("outcome").asString()).isEqualTo("WARN");
        assertThat(row.path("then").path("outcome").asString()).isEqualTo("PASS");
        assertThat(only(agency.committee().read("/verdicts?year=2026"), "participation")
                        .path("outcome")
                        .asString())
                .isEqualTo("WARN");
        assertThat(agency.isClean("verdicts")).isTrue();
    }

    @Test
    void whatIfWithADraftCitesItsClauseBesideTheVerdictOfToday() {
        policies.ofAgency(agency.id(), "own-rules", 1, "participation.minimum-percent", "PERCENT", 90);
        agency.volunteerChanged("v1", "s1", 1);
        agency.volunteerChanged("v2", "s1", 1);
        agency.send(agency.posted("e1", "v1", "s1", "b1", 60));
        agency.committee().awaitAt("/verdicts?year=2026", verdicts -> assertThat(
                        only(verdicts, "participation").path("numerator").asLong())
                .isEqualTo(1));
        drafts.keep(TestPolicies.draft(
                agency.id(), Layer.AGENCY, "own-rules", "participation.minimum-percent", ValueType.PERCENT, 50));

        var answer = agency.committee().post("/verdicts/what-if", Map.of("draftOf", "own-rules", "date", "2026-01-31"));

        var row = answer.body()
                .path("rows")
                .valueStream()
                .filter(each -> each.path("then").path("indicator").asString().equals("participation"))
                .findFirst()
                .orElseThrow();
        assertThat(row.path("changed").asBoolean()).isTrue();
        assertThat(row.path("today").path("decisive").path("policyVersion").asInt())
                .isEqualTo(1);
        var then = row.path("then").path("decisive");
        assertThat(then.path("policyVersion").asInt()).isEqualTo(9);
        assertThat(then.path("threshold").asLong()).isEqualTo(50);
        assertThat(then.path("quote").asString()).isEqualTo("草稿原文");
        assertThat(agency.isClean("verdicts")).isTrue();
    }

    @Test
    void whatIfRefusesAMissingDraftAndNoSupposition() {
        assertThat(agency.committee()
                        .post("/verdicts/what-if", Map.of("draftOf", "own-rules"))
                        .problem())
                .isEqualTo("policy-without-draft");
        assertThat(agency.committee().post("/verdicts/what-if", Map.of()).problem())
                .isEqualTo("what-if-supposes-nothing");
    }

    @Test
    void anOfficeSeesWhatADraftWouldMeanForEachAgency() {
        policies.ofOffice(office, "notice", 1, "participation.minimum-percent", "PERCENT", 50);
        agency.volunteerChanged("v1", "s1", 1);
        agency.volunteerChanged("v2", "s1", 1);
        agency.send(agency.posted("e1", "v1", "s1", "b1", 60));
        var officer = new TestOffice(office, tenants).officer();
        officer.awaitAt(
                "/rollup/2026/board?indicator=participation&outcome=PASS",
                board -> assertThat(board.path("total").asLong()).isEqualTo(1));
        drafts.keep(TestPolicies.draft(
                office, Layer.OFFICE, "notice", "participation.minimum-percent", ValueType.PERCENT, 60));

        var effect = officer.post("/rollup/2026/what-if", Map.of("draftOf", "notice"))
                .body()
                .path(0);

        assertThat(effect.path("tenant").asString()).isEqualTo(agency.id().value());
        var indicator = effect.path("indicators").path(0);
        assertThat(indicator.path("changed").asBoolean()).isTrue();
        assertThat(indicator.path("now").path("demandedBy").path("quote").asString())
                .isEqualTo("条款原文");
        assertThat(indicator.path("then").path("shortfall").asLong()).isEqualTo(1);
        assertThat(indicator.path("then").path("demandedBy").path("quote").asString())
                .isEqualTo("草稿原文");
        assertThat(agency.committee()
                        .post("/rollup/2026/what-if", Map.of("draftOf", "notice"))
                        .problem())
                .isEqualTo("policy-without-draft");
    }

    @Test
    void whatIfRefusesAnUnknownKey() {
        var unknown = Map.of("values", List.of(Map.of("key", "no.such-key", "value", 50)));

        assertThat(agency.committee().post("/verdicts/what-if", unknown).problem())
                .isEqualTo("policy-key-unknown");
    }

    private static JsonNode only(JsonNode verdicts, String indicator) {
        var found = verdicts.path("verdicts")
                .valueStream()
                .filter(each -> each.path("indicator").asString().equals(indicator))
                .findFirst();
        assertThat(found).as(indicator).isPresent();
        return found.orElseThrow();
    }
}
