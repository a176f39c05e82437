package cn.volunteering.activity.project;

/** How a project came about (NX-33): given to a section by the committee (指定承担) or applied for (自愿申请). */
public enum Origin {
    ASSIGNED,
    APPLIED
}
