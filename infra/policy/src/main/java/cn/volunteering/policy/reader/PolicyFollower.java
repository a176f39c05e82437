package cn.volunteering.policy.reader;

import cn.volunteering.tenancy.TenantId;

/** Is told when a version was stored. A service that keeps results of policies declares it as a bean. */
@FunctionalInterface
public interface PolicyFollower {

    /** Reacts to a new version of the given owner: it may change the values in force for the owner and all below. */
    void published(TenantId owner);
}
