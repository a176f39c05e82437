package cn.volunteering.registry.lifecycle;

import cn.volunteering.registry.flow.FlowId;
import cn.volunteering.tenancy.TenantId;
import java.io.InputStream;

/** Stores files with the registry's data about a tenant, each until the next one is packed for the same flow. */
public interface TenantExport {

    /** Packs the file of a flow. Packing again replaces it. */
    void pack(FlowId flow, TenantId tenant);

    /** @throws cn.volunteering.domain.NotFoundException if that flow has packed no file */
    InputStream open(FlowId flow);
}
