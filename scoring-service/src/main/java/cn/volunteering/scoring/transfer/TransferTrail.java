package cn.volunteering.scoring.transfer;

import cn.volunteering.scoring.brought.TransferId;
import cn.volunteering.tenancy.TenantId;

/** Keeps what agencies state to each other about transferred people. */
@FunctionalInterface
public interface TransferTrail {

    /**
     * Records an act of the bound tenant.
     *
     * @param action what was done, in kebab case
     * @param other the agency on the other side
     */
    void record(String action, TransferId transfer, TenantId other);
}
