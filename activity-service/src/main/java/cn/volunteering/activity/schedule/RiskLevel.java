package cn.volunteering.activity.schedule;

/** The risk level of an activity. {@link #HIGH} requires accident insurance before the start (条例 17). */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
