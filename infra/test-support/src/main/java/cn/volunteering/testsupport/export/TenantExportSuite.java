package cn.volunteering.testsupport.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditEntry;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.tenancy.mongo.DatabaseNames;
import cn.volunteering.tenancy.mongo.TenantCollections;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import com.mongodb.client.MongoClient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Writes a marker into every collection that the service declares, for two tenants, and exports one of them. A service
 * extends this class; new collections are covered automatically.
 */
@PlatformTest
public abstract class TenantExportSuite {

    private static final Actor TEST = Actor.system("test");
    private static final String PURPOSE = "单位退出平台";

    @Autowired
    TenantCollections collections;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    @Qualifier("platformMongo")
    MongoTemplate platformMongo;

    @Autowired
    MongoClient server;

    @Autowired
    DatabaseNames names;

    @Autowired
    AuditLog audit;

    @Autowired
    @Qualifier("platformAuditLog")
    AuditLog platformAudit;

    @Autowired
    TestClient client;

    @Autowired
    TestTenants tenants;

    private TenantId own = TestTenants.unknown();
    private TenantId foreign = TestTenants.unknown();

    @BeforeEach
    void twoTenantsWithADocumentEverywhere() {
        own = tenants.agency();
        foreign = tenants.agency();
        mark(own);
        mark(foreign);
    }

    @Test
    void everyDeclaredCollectionIsInTheExport() {
        var archive = exported();

        assertThat(collections.definitions()).isNotEmpty().allSatisfy(collection -> assertThat(
                        archive.text(collection.name() + ".jsonl"))
                .as(collection.name())
                .contains(markOf(own)));
    }

    /** Fails if a stored collection is not declared, because an export contains only declared collections. */
    @Test
    void everyStoredCollectionIsDeclared() {
        var declared = collections.definitions().stream()
                .map(CollectionDefinition::name)
                .toList();
        var databases = StreamSupport.stream(server.listDatabaseNames().spliterator(), false)
                .filter(database -> database.startsWith(names.service() + "_"))
                .toList();

        assertThat(databases).isNotEmpty().allSatisfy(database -> assertThat(
                        server.getDatabase(database).listCollectionNames())
                .as(database)
                .isSubsetOf(declared));
    }

    @Test
    void noTenantDatabaseHasACollectionOfThePlatform() {
        var ofPlatform = new HashSet<>(platformMongo.getCollectionNames());
        ofPlatform.remove(AuditLog.COLLECTION);

        assertThat(ofPlatform).isNotEmpty().doesNotContainAnyElementsOf(collections.names());
    }

    @Test
    void nothingOfAnotherTenantIsInTheExport() {
        assertThat(exported().files()).allSatisfy((_, text) -> assertThat(text).doesNotContain(foreign.value()));
    }

    @Test
    void theManifestIsLastAndDescribesTheFiles() {
        var archive = exported();

        assertThat(archive.files().keySet()).last().isEqualTo("manifest.json");
        assertThat(archive.manifest())
                .containsEntry("tenant", own.value())
                .containsEntry("service", names.service())
                .containsEntry("personalData", "masked");
        assertThat(archive.manifest().getList("files", Document.class))
                .hasSize(archive.files().size() - 1)
                .allSatisfy(file -> {
                    String text = archive.text(file.getString("name"));
                    assertThat(text.lines().count())
                            .isEqualTo(file.getInteger("lines").longValue());
                    assertThat(sha256(text)).isEqualTo(file.getString("sha256"));
                });
    }

    @Test
    void anExportIsInBothAuditLogs() {
        exported();

        assertThat(List.of(newestOfTenant(), newestOfPlatform())).allSatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("tenant-data-exported");
            assertThat(entry.actorName()).isEqualTo("committee-1");
            assertThat(entry.details()).containsEntry("personalData", "masked");
        });
    }

    @Test
    void anExportInFullIsAuditedWithItsPurpose() {
        var answer = client.post(path(), committee(), Map.of("purpose", PURPOSE));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Archive.of(answer.bytes()).manifest()).containsEntry("personalData", "full");
        assertThat(newestOfTenant().details())
                .containsEntry("personalData", "full")
                .containsEntry("purpose", PURPOSE);
    }

    @Test
    void anExportInFullWithoutAPurposeReturnsNothingAndIsNotAudited() {
        var answer = client.post(path(), committee(), Map.of("purpose", " "));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(newestOfTenant().action()).isNotEqualTo("tenant-data-exported");
    }

    private void mark(TenantId tenant) {
        TenantScope.run(tenant, TEST, () -> {
            collections.definitions().stream()
                    .map(CollectionDefinition::name)
                    .filter(collection -> !collection.equals(AuditLog.COLLECTION))
                    .forEach(collection -> mongo.insert(new Document("_id", markOf(tenant)), collection));
            audit.record("marked", markOf(tenant), Map.of());
        });
    }

    private static String markOf(TenantId tenant) {
        return "mark-of-" + tenant;
    }

    private Archive exported() {
        var answer = client.get(path(), committee());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().getContentDisposition().getFilename())
                .isEqualTo(own + "-" + names.service() + ".zip");
        assertThat(answer.headers().getCacheControl()).isEqualTo("no-store");
        return Archive.of(answer.bytes());
    }

    private String path() {
        return "/api/tenants/" + own + "/" + names.service() + "/export";
    }

    private String committee() {
        return TestTokens.of(own, "committee-1", "committee");
    }

    private AuditEntry newestOfTenant() {
        return TenantScope.call(own, TEST, () -> audit.newest(0, 1).getFirst());
    }

    private AuditEntry newestOfPlatform() {
        return platformAudit.newest(0, 50).stream()
                .filter(entry -> entry.object().equals("tenant/" + own))
                .findFirst()
                .orElseThrow();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
