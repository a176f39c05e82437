package cn.volunteering.activity.attendance;

/** How far an attendance has come: on site, left without check-out, awaiting the second person, or reviewed. */
public enum Progress {
    ON_SITE,
    OPEN,
    UNREVIEWED,
    CONFIRMED,
    REJECTED;

    /** Returns the progress of an attendance. */
    public static Progress of(Attendance attendance) {
        if (attendance.review() != null) {
            return attendance.isConfirmed() ? CONFIRMED : REJECTED;
        }
        if (attendance.stay().endedAt() != null) {
            return UNREVIEWED;
        }
        return attendance.isOnSite() ? ON_SITE : OPEN;
    }
}
