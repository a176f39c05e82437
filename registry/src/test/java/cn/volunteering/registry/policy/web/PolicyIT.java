package cn.volunteering.registry.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.registry.policy.PolicyFile;
import cn.volunteering.registry.policy.PolicyPublished;
import cn.volunteering.registry.tenant.CivilisedTitle;
import cn.volunteering.registry.tenant.Lineage;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.TenantProfile;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.registry.tenant.UnitType;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import cn.volunteering.testsupport.contract.EventContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The two source documents over HTTP: drafted, published, seen from below, and never changed again. */
@PlatformTest
class PolicyIT {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    @Autowired
    TestClient client;

    @Autowired
    TestEvents events;

    @Autowired
    Tenants tenants;

    @Autowired
    TenantDirectory directory;

    private TenantId office = TestTenants.unknown();
    private TenantId agency = TestTenants.unknown();

    @BeforeEach
    void anOfficeAndAnAgency() {
        office = TestTenants.unknown();
        agency = TestTenants.unknown();
        var officeProfile = new TenantProfile("演示文明办", TenantKind.OFFICE, UnitType.PROVINCIAL_ORGAN, Set.of(), null);
        var agencyProfile = new TenantProfile(
                "演示单位",
                TenantKind.AGENCY,
                UnitType.PROVINCIAL_ORGAN,
                Set.of(CivilisedTitle.NATIONAL_CIVILISED_UNIT),
                office);
        active(Tenant.register(office, officeProfile, Lineage.none(), NOW));
        active(Tenant.register(agency, agencyProfile, tenants.above(office), NOW));
    }

    private void active(Decision<Tenant> registered) {
        tenants.add(registered);
        var id = registered.orThrow().id();
        tenants.change(id, tenant -> tenant.activate(NOW));
        Awaitility.await("the directory follows the topic")
                .atMost(Duration.ofSeconds(20))
                .until(() -> directory.find(id).filter(TenantEntry::isActive).isPresent());
    }

    @Test
    void theNoticeOfTheOfficeBindsTheAgencyBelow() {
        published(office, document("qinghai-organ.yaml", office));

        var ratio = effective(agency, "registered-volunteers.minimum-percent");
        assertThat(ratio.path("value").asInt()).isEqualTo(40);
        assertThat(ratio.path("mandate").path("clause").asString()).isEqualTo("QH-45");
        assertThat(effective(agency, "assessment.volunteer-weight-percent")
                        .path("ownMissing")
                        .asBoolean())
                .isTrue();
        assertThat(client.get(policies(agency), token(agency)).body().size()).isEqualTo(1);
    }

    @Test
    void theRulesOfTheDepartmentBindItAndArePublishedInTheirSchema() {
        String id = published(agency, document("ningxia-department.yaml", agency));

        assertThat(effective(agency, "mean-service.minimum-minutes")
                        .path("value")
                        .asInt())
                .isEqualTo(240);
        assertThat(effective(agency, "industry-projects.sections").path("value").size())
                .isEqualTo(5);
        var sent =
                events.await(PolicyPublished.TOPIC, 1, event -> event.subject().equals(id));
        assertThat(sent).singleElement().satisfies(event -> {
            EventContract.assertHolds(event);
            assertThat(event.tenant()).isEqualTo(agency);
            assertThat(event.data().path("clauses").size()).isEqualTo(76);
        });
        assertThat(client.get(policies(office), token(office)).body().size()).isZero();
    }

    @Test
    void theBasesOfAClauseAreShownInTheirOrder() {
        String id = published(agency, document("ningxia-department.yaml", agency));

        var version = client.get(policies(agency) + "/" + id, token(agency))
                .body()
                .path("versions")
                .path(0);

        assertThat(version.path("trial").asBoolean()).isTrue();
        assertThat(version.path("clauses")
                        .valueStream()
                        .filter(clause -> clause.path("id").asString().equals("NX-05"))
                        .flatMap(clause -> clause.path("bases").valueStream())
                        .map(basis -> basis.path("title").asString()))
                .containsExactly("《关于新时代文明实践志愿服务机制建设的实施方案》", "《宁夏区直机关文明单位创建管理办法》");
    }

    @Test
    void aDraftIsSeenByItsOwnerOnly() {
        var drafted = client.post(policies(office), token(office), document("qinghai-organ.yaml", office));
        String location = String.valueOf(drafted.headers().getLocation());

        assertThat(drafted.status()).isEqualTo(201);
        assertThat(client.get(location, token(office)).status()).isEqualTo(200);
        String below = location.replace(office.value(), agency.value());
        assertThat(client.get(below, token(agency)).status()).isEqualTo(404);
        assertThat(publish(below, agency, "\"1\"").status()).isEqualTo(404);
    }

    @Test
    void aDocumentOffersItsOwnerWhatTheRulesAllow() {
        var drafted = client.post(policies(office), token(office), document("qinghai-organ.yaml", office));
        assertThat(actions(drafted.body())).containsExactly("REVISE", "DISCARD", "PUBLISH");
        String policy = policies(office) + "/" + drafted.id();

        assertThat(publish(policy, office, drafted.etag()).status()).isEqualTo(200);

        assertThat(actions(client.get(policy, token(office)).body())).containsExactly("REVISE");
        assertThat(actions(client.get(policies(agency), token(agency)).body().path(0)))
                .isEmpty();
    }

    private static Stream<String> actions(JsonNode policy) {
        return policy.path("allowedActions").valueStream().map(JsonNode::asString);
    }

    @Test
    void aPublishedVersionIsFollowedByTheNextAndNeverChanges() {
        String id = published(agency, document("ningxia-department.yaml", agency));
        String policy = policies(agency) + "/" + id;
        var stricter = document("ningxia-department.yaml", agency).put("effectiveFrom", "2027-01-01");
        value(stricter, "participation.minimum-percent").put("value", 95);

        var published = client.get(policy, token(agency));
        clear(stricter, "effectiveTo", "scope", "supersedes");
        var revised = client.put(policy + "/draft", token(agency), stricter, published.etag());
        assertThat(publish(policy, agency, revised.etag()).status()).isEqualTo(200);

        var versions = client.get(policy, token(agency)).body().path("versions");
        assertThat(versions.path(1).path("supersededBy").asInt()).isEqualTo(2);
        assertThat(versions.path(1).path("values"))
                .isEqualTo(published.body().path("versions").path(0).path("values"));
        assertThat(effectiveOn(agency, "participation.minimum-percent", "2026-12-31")
                        .path("value")
                        .asInt())
                .isEqualTo(90);
        assertThat(effectiveOn(agency, "participation.minimum-percent", "2027-01-01")
                        .path("value")
                        .asInt())
                .isEqualTo(95);
    }

    private static void clear(ObjectNode document, String... fields) {
        Stream.of(fields).forEach(document::putNull);
    }

    @Test
    void reviseWhenSomethingIsLeftOutNamesItAndChangesNothing() {
        var drafted = client.post(policies(agency), token(agency), document("ningxia-department.yaml", agency));
        String policy = policies(agency) + "/" + drafted.body().path("id").asString();
        var partial = document("ningxia-department.yaml", agency).put("title", "另一标题");

        var refused = client.put(policy + "/draft", token(agency), partial, drafted.etag());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faultyFields()).containsExactlyInAnyOrder("effectiveTo", "scope", "supersedes");
        assertThat(client.get(policy, token(agency)).etag()).isEqualTo(drafted.etag());
    }

    @Test
    void draftWhenItsDaysAreReversedNamesTheLast() {
        var document = document("ningxia-department.yaml", agency)
                .put("effectiveFrom", "2026-03-01")
                .put("effectiveTo", "2026-02-28");
        value(document, "participation.minimum-percent")
                .put("effectiveFrom", "2026-05-01")
                .put("effectiveTo", "2026-04-30");

        var faulty = client.post(policies(agency), token(agency), document).faultyFields();

        assertThat(faulty).hasSize(2).contains("effectiveTo");
        assertThat(faulty).anyMatch(field -> field.matches("values\\[\\d+]\\.effectiveTo"));
    }

    @Test
    void draftWhenItNamesItsTenantOrLayerIsRefused() {
        var document = document("ningxia-department.yaml", agency)
                .put("tenant", office.value())
                .put("layer", "OFFICE");

        assertThat(client.post(policies(agency), token(agency), document).faultyFields())
                .containsExactlyInAnyOrder("tenant", "layer");
    }

    @Test
    void publishWhenAMandateIsLoosenedReportsTheValueAndPublishesNothing() {
        published(office, document("qinghai-organ.yaml", office));
        var own = document("ningxia-department.yaml", agency);
        ((ObjectNode) own.path("values").path(0)).put("value", 0);

        var drafted = client.post(policies(agency), token(agency), own);
        var refused = publish(policies(agency) + "/" + drafted.body().path("id").asString(), agency, drafted.etag());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("policy-not-publishable");
        assertThat(refused.faultyFields()).contains("values[0].value", "values");
        assertThat(events.on(PolicyPublished.TOPIC, event -> event.tenant().equals(agency)))
                .isEmpty();
    }

    @Test
    void changesNeedTheVersionThatWasSeen() {
        var drafted = client.post(policies(agency), token(agency), document("ningxia-department.yaml", agency));
        String policy = policies(agency) + "/" + drafted.body().path("id").asString();

        assertThat(client.post(policy + "/publication", token(agency), null).status())
                .isEqualTo(428);
        assertThat(publish(policy, agency, "\"7\"").status()).isEqualTo(412);
    }

    @Test
    void draftWhenAValueIsNotOfItsTypeReportsIt() {
        var wrong = document("ningxia-department.yaml", agency);
        ((ObjectNode) wrong.path("values").path(3)).put("value", "many");

        var refused = client.post(policies(agency), token(agency), wrong);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faultyFields()).containsExactly("values[3].value");
    }

    @Test
    void draftWhenSentAsYamlIs415() {
        var refused = client.exchange(
                HttpMethod.POST,
                policies(agency),
                token(agency),
                "number: 演示",
                Map.of("Content-Type", "application/yaml"));

        assertThat(refused.status()).isEqualTo(415);
    }

    @Test
    void draftWhenTheIdIsTakenIsRefused() {
        var document = document("ningxia-department.yaml", agency);
        client.post(policies(agency), token(agency), document);

        assertThat(client.post(policies(office), token(office), document).problem())
                .isEqualTo("already-exists");
    }

    @Test
    void aFileBecomesADraftAndTheNextFileTheNextVersionWhoseChangesAreShown() throws IOException {
        var created = upload(agency, shipped("ningxia-department.yaml"));
        assertThat(created.status()).isEqualTo(201);
        String policy = policies(agency) + "/" + created.body().path("id").asString();
        assertThat(publish(policy, agency, created.etag()).status()).isEqualTo(200);
        String exported = new String(
                client.get(policy + "/versions/1/file", token(agency)).bytes(), StandardCharsets.UTF_8);

        var next = upload(agency, exported.replace("value: 90", "value: 95"));

        assertThat(next.body().path("versions").path(0).path("published").asBoolean())
                .isFalse();
        var changes = client.get(policy + "/changes?from=1&to=2", token(agency)).body();
        assertThat(changes.path("heading").size() + changes.path("clauses").size())
                .isZero();
        assertThat(changes.path("values").valueStream()).singleElement().satisfies(change -> {
            assertThat(change.path("before").path("setting").path("value").asInt())
                    .isEqualTo(90);
            assertThat(change.path("after").path("setting").path("value").asInt())
                    .isEqualTo(95);
            assertThat(change.path("after").path("quote").asString()).contains("90%以上");
        });
    }

    @Test
    void aFileThatIsWrongNamesItsFields() throws IOException {
        var refused = upload(office, shipped("ningxia-department.yaml"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faultyFields()).containsExactly("tenant", "layer");
    }

    private Answer upload(TenantId tenant, String text) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "policy.yaml";
            }
        });
        return client.upload(policies(tenant) + "/files", token(tenant), parts);
    }

    /** Returns a shipped file with an id and owner of this test. */
    private String shipped(String file) throws IOException {
        return Files.readString(Path.of("../infra/tenants", file))
                .replaceFirst("(?m)^id: .*", "id: policy-of-" + agency)
                .replaceFirst("(?m)^tenant: .*", "tenant: " + agency);
    }

    @Test
    void aDraftIsDeletedAndAPublishedVersionStays() {
        var drafted = client.post(policies(agency), token(agency), document("ningxia-department.yaml", agency));
        String policy = policies(agency) + "/" + drafted.id();

        assertThat(discard(policy, drafted.etag()).status()).isEqualTo(204);
        assertThat(client.get(policy, token(agency)).status()).isEqualTo(404);

        published(agency, document("ningxia-department.yaml", agency));
        assertThat(discard(policy, client.get(policy, token(agency)).etag()).problem())
                .isEqualTo("policy-without-draft");
    }

    private Answer discard(String policy, String seen) {
        return client.exchange(HttpMethod.DELETE, policy + "/draft", token(agency), null, Map.of("If-Match", seen));
    }

    @Test
    void theKeysSayWhatMayBeSet() {
        var keys = client.get("/api/tenants/" + agency + "/registry/policy-keys", token(agency))
                .body();

        assertThat(keys.valueStream().filter(key -> key.path("key").asString().equals("activity-count.period")))
                .singleElement()
                .satisfies(key -> {
                    assertThat(key.path("options").path(1).path("meaning").asString())
                            .isEqualTo("每半年分别统计");
                    assertThat(key.path("fallback").asString()).isEqualTo("YEAR");
                });
    }

    private String published(TenantId owner, ObjectNode document) {
        var drafted = client.post(policies(owner), token(owner), document);
        String id = drafted.body().path("id").asString();
        assertThat(publish(policies(owner) + "/" + id, owner, drafted.etag()).status())
                .isEqualTo(200);
        return id;
    }

    private Answer publish(String policy, TenantId owner, String seen) {
        return client.exchange(HttpMethod.POST, policy + "/publication", token(owner), null, Map.of("If-Match", seen));
    }

    /** Gives the document an id that contains its owner, because all tests share one database. */
    private static ObjectNode document(String file, TenantId owner) {
        return PolicyFile.request(file).put("id", "policy-of-" + owner);
    }

    private static ObjectNode value(ObjectNode document, String key) {
        return (ObjectNode) document.path("values")
                .valueStream()
                .filter(value -> value.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode effective(TenantId tenant, String key) {
        return effectiveOn(tenant, key, "2026-11-02");
    }

    private JsonNode effectiveOn(TenantId tenant, String key, String day) {
        var answer = client.get("/api/tenants/" + tenant + "/registry/effective-values?date=" + day, token(tenant));
        return answer.body()
                .valueStream()
                .filter(value -> value.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String policies(TenantId tenant) {
        return "/api/tenants/" + tenant + "/registry/policies";
    }

    private static String token(TenantId tenant) {
        return TestTokens.of(tenant, "u1", "committee");
    }
}
