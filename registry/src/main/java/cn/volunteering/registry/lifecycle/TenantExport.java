package cn.volunteering.registry.lifecycle;

import cn.volunteering.registry.flow.FlowId;
import cn.volunteering.tenancy.TenantId;
import java.io.InputStream;

/** Stores export files with the registry's data about a tenant. A file is kept until the same flow packs it again. */
public interface TenantExport {

    /** Packs the file of an export flow; packing again replaces the file. */
    void pack(FlowId flow, TenantId tenant);

    /**
     * Opens the file of an export flow.
     *
     * @throws cn.volunteering.domain.NotFoundException if that flow has packed no file
     */
    InputStream open(FlowId flow);
}
