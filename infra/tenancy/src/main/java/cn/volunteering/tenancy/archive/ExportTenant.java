package cn.volunteering.tenancy.archive;

import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.json.JsonWriterSettings;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Exports all data of this service about the bound tenant: each collection of its database as lines of MongoDB Extended
 * JSON, the service's additional files, and a manifest as the last file. It is streamed, never stored or held in memory
 * as a whole. The audit logs of tenant and platform record the export before the first byte leaves.
 */
public final class ExportTenant {

    /** The last file of every archive: it lists the others with their number of lines and SHA-256. */
    public static final String MANIFEST = "manifest.json";

    private static final int AT_ONCE = 500;
    private static final JsonWriterSettings INDENTED =
            JsonWriterSettings.builder().indent(true).build();

    private final String service;
    private final MongoTemplate mongo;
    private final List<String> collections;
    private final List<ArchiveContent> more;
    private final PersonalFields personal;
    private final AuditLog audit;
    private final AuditLog platformAudit;
    private final Clock clock;

    public ExportTenant(
            String service,
            MongoTemplate mongo,
            List<String> collections,
            List<ArchiveContent> more,
            PersonalFields personal,
            AuditLog audit,
            AuditLog platformAudit,
            Clock clock) {
        this.service = service;
        this.mongo = mongo;
        this.collections = List.copyOf(collections);
        this.more = List.copyOf(more);
        this.personal = personal;
        this.audit = audit;
        this.platformAudit = platformAudit;
        this.clock = clock;
    }

    /**
     * Writes the archive and leaves the stream open.
     *
     * @throws IOException if the client has disconnected
     */
    public void run(OutputStream out, Disclosure disclosure) throws IOException {
        record(disclosure);
        var archive = new ArchiveWriter(out);
        var written = new ArrayList<Document>();
        for (ArchiveFile file : files(disclosure)) {
            written.add(archive.write(file));
        }
        String manifest = manifest(written, disclosure);
        archive.write(new ArchiveFile(MANIFEST, () -> Stream.of(manifest)));
        archive.finish();
    }

    private void record(Disclosure disclosure) {
        String tenant = "tenant/" + TenantScope.tenant();
        var details = Map.of("personalData", disclosure.word(), "purpose", disclosure.purpose());
        platformAudit.record("tenant-data-exported", tenant, details);
        audit.record("tenant-data-exported", tenant, details);
    }

    private List<ArchiveFile> files(Disclosure disclosure) {
        Stream<ArchiveFile> stored =
                collections.stream().map(name -> new ArchiveFile(name + ".jsonl", () -> documents(name, disclosure)));
        return Stream.concat(stored, more.stream().flatMap(content -> content.files().stream()))
                .toList();
    }

    private Stream<String> documents(String collection, Disclosure disclosure) {
        var all = new Query().with(Sort.by("_id")).cursorBatchSize(AT_ONCE);
        var codec = new DocumentCodec(mongo.getDb().getCodecRegistry());
        return mongo.stream(all, Document.class, collection)
                .map(stored -> personal.shown(collection, stored, disclosure).toJson(codec));
    }

    private String manifest(List<Document> files, Disclosure disclosure) {
        return new Document("tenant", TenantScope.tenant().value())
                .append("service", service)
                .append("exportedAt", clock.instant().toString())
                .append("exportedBy", TenantScope.actor().name())
                .append("personalData", disclosure.word())
                .append("files", files)
                .toJson(INDENTED);
    }
}
