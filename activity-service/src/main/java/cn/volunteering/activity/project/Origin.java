package cn.volunteering.activity.project;

/** The origin of a project (NX-33): given to a section by the committee (指定承担) or applied for (自愿申请). */
public enum Origin {
    ASSIGNED,
    APPLIED
}
