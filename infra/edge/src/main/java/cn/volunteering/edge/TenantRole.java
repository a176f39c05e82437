package cn.volunteering.edge;

import java.util.Set;

/** The roles that a person or program can hold in a tenant. */
public final class TenantRole {

    /** 机关党委 or office of the agency: runs the tenant (NX-11). */
    public static final String COMMITTEE = "committee";

    /** 联络员 of a section (NX-15, NX-16). */
    public static final String LIAISON = "liaison";

    /** 志愿者. */
    public static final String VOLUNTEER = "volunteer";

    /** Staff of an overseeing office (文明办). */
    public static final String OFFICER = "officer";

    /** Reads and verifies the audit log, and sees the tenant's policies and drift checks. */
    public static final String AUDITOR = "auditor";

    /** A system of the agency with client credentials. */
    public static final String PROGRAM = "program";

    /** All tenant roles. */
    public static final Set<String> ALL = Set.of(COMMITTEE, LIAISON, VOLUNTEER, OFFICER, AUDITOR, PROGRAM);

    private TenantRole() {}
}
