package cn.volunteering.edge;

import java.util.Set;

/** The roles that apply to the whole platform and to no tenant. */
public final class PlatformRole {

    /** Runs the platform: tenants, dead letters, read models. Sees no tenant data. */
    public static final String OPERATOR = "platform-operator";

    /** Reads the platform's audit log and verifies all hash chains. Sees no tenant data. */
    public static final String AUDITOR = "platform-auditor";

    /** All platform roles. */
    public static final Set<String> ALL = Set.of(OPERATOR, AUDITOR);

    private PlatformRole() {}
}
