package cn.volunteering.edge;

import java.util.Set;

/** The roles that hold on the whole platform and in no tenant. */
public final class PlatformRole {

    /** Runs the platform: tenants, dead letters, read models. Sees no tenant's data. */
    public static final String OPERATOR = "platform-operator";

    /** Reads the platform's audit log and checks all chains. Sees no tenant's data either. */
    public static final String AUDITOR = "platform-auditor";

    /** All of them. */
    public static final Set<String> ALL = Set.of(OPERATOR, AUDITOR);

    private PlatformRole() {}
}
