package cn.volunteering.volunteer.organisation;

/** The kind of a section (NX-10): a division of the organ itself or an institution affiliated to it. */
public enum SectionKind {
    /** 处室. */
    DIVISION,
    /** 事业单位. */
    INSTITUTION
}
