package cn.volunteering.scoring.honour;

/** What is honoured. */
public enum HonourKind {
    /** 优秀志愿者 (NX-70). */
    OUTSTANDING_VOLUNTEER,
    /** 学雷锋志愿服务优秀团队: a section (NX-72). */
    OUTSTANDING_SECTION
}
