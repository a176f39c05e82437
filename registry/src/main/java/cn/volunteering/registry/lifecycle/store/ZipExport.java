package cn.volunteering.registry.lifecycle.store;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.registry.flow.FlowId;
import cn.volunteering.registry.lifecycle.TenantExport;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.archive.Disclosure;
import cn.volunteering.tenancy.archive.ExportTenant;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps the files packed by export flows in the platform database. */
public final class ZipExport implements TenantExport {

    private final MongoTemplate platformMongo;
    private final ExportTenant export;

    public ZipExport(MongoTemplate platformMongo, ExportTenant export) {
        this.platformMongo = platformMongo;
        this.export = export;
    }

    @Override
    public void pack(FlowId flow, TenantId tenant) {
        files().find(Filters.eq("filename", flow.value())).forEach(old -> files().delete(old.getObjectId()));
        var file = files().openUploadStream(flow.value());
        TenantScope.run(tenant, TenantScope.actor(), () -> packInto(file));
    }

    /** Discards a file that could not be packed completely: closing it would make it look complete. */
    private void packInto(GridFSUploadStream file) {
        try {
            export.run(file, Disclosure.masked());
            file.close();
        } catch (IOException e) {
            file.abort();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            file.abort();
            throw e;
        }
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
