package cn.volunteering.activity.schedule;

/** How dangerous an activity may become. {@link #HIGH} demands accident insurance before the start (条例 17). */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
