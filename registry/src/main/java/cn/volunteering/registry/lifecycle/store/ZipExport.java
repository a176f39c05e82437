package cn.volunteering.registry.lifecycle.store;

import cn.volunteering.messaging.store.NotFoundException;
import cn.volunteering.messaging.store.Versioned;
import cn.volunteering.registry.flow.FlowId;
import cn.volunteering.registry.flow.Flows;
import cn.volunteering.registry.lifecycle.TenantExport;
import cn.volunteering.registry.policy.Policies;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditEntry;
import cn.volunteering.tenancy.audit.AuditLog;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Packs exports as zip files of JSON and keeps them in the platform database. */
public final class ZipExport implements TenantExport {

    private static final int AT_ONCE = 500;

    private final MongoTemplate platformMongo;
    private final Tenants tenants;
    private final Policies policies;
    private final Flows flows;
    private final AuditLog audit;
    private final JsonMapper json;

    public ZipExport(
            MongoTemplate platformMongo,
            Tenants tenants,
            Policies policies,
            Flows flows,
            AuditLog audit,
            JsonMapper json) {
        this.platformMongo = platformMongo;
        this.tenants = tenants;
        this.policies = policies;
        this.flows = flows;
        this.audit = audit;
        this.json = json;
    }

    @Override
    public void pack(FlowId flow, TenantId tenant) {
        files().find(Filters.eq("filename", flow.value())).forEach(old -> files().delete(old.getObjectId()));
        try (var zip = new ZipOutputStream(files().openUploadStream(flow.value()))) {
            write(zip, "tenant.json", tenants.get(tenant).state());
            for (var policy : policies.of(Set.of(tenant))) {
                write(zip, "policies/" + policy.id() + ".json", policy.state());
            }
            write(zip, "flows.json", flowsOf(tenant));
            writeAudit(zip, tenant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<?> flowsOf(TenantId tenant) {
        return flows.of(tenant, PageRequest.of(0, AT_ONCE))
                .map(Versioned::state)
                .getContent();
    }

    /** One entry per line, newest first, so that a long log needs little memory. */
    private void writeAudit(ZipOutputStream zip, TenantId tenant) throws IOException {
        zip.putNextEntry(new ZipEntry("audit.jsonl"));
        List<AuditEntry> some;
        for (int page = 0; !(some = auditPage(tenant, page)).isEmpty(); page++) {
            for (AuditEntry entry : some) {
                zip.write(json.writeValueAsBytes(entry));
                zip.write('\n');
            }
        }
        zip.closeEntry();
    }

    private List<AuditEntry> auditPage(TenantId tenant, int page) {
        return TenantScope.call(tenant, TenantScope.actor(), () -> audit.newest(page, AT_ONCE));
    }

    private void write(ZipOutputStream zip, String name, Object content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
        zip.closeEntry();
    }

    @Override
    public InputStream open(FlowId flow) {
        GridFSFile file = files().find(Filters.eq("filename", flow.value())).first();
        if (file == null) {
            throw new NotFoundException("exports", flow.value());
        }
        return files().openDownloadStream(file.getObjectId());
    }

    private GridFSBucket files() {
        return GridFSBuckets.create(platformMongo.getDb(), "exports");
    }
}
