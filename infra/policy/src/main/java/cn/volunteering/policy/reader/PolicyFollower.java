package cn.volunteering.policy.reader;

import cn.volunteering.tenancy.TenantId;

/** Reacts to stored versions. A service that stores what follows from policies declares it as a bean. */
@FunctionalInterface
public interface PolicyFollower {

    /** Reacts to a new version of the given owner: it may change the values in force for the owner and all below. */
    void published(TenantId owner);
}
