package cn.volunteering.scoring.statement;

/** What a statement is for (NX-71). */
public enum Purpose {
    /** 年度个人考核. */
    ANNUAL_APPRAISAL,
    /** 推选道德模范. */
    MORAL_MODEL
}
