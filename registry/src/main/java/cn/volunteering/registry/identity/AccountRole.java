package cn.volunteering.registry.identity;

import java.util.Locale;

/** The role of a person or program in a tenant; each is a group of the tenant's organization. */
public enum AccountRole {
    /** 机关党委: runs the tenant. */
    COMMITTEE,
    /** 联络员. */
    LIAISON,
    /** 志愿者. */
    VOLUNTEER,
    /** Staff of an overseeing office (文明办). */
    OFFICER,
    /** Reads the audit log. */
    AUDITOR,
    /** The tenant's own systems. */
    PROGRAM;

    /** Returns the name of the group and of the role in a token. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
