package cn.volunteering.reporting.summary;

/** How far the report of a period has come between a tenant and its overseer (QH-44). */
public enum ReportState {
    /** The period is running, or over for less than the days that the policy grants. */
    EXPECTED("待报送"),
    /** The deadline is over and no person has submitted the period. */
    LATE("逾期未报"),
    RECEIVED("已报送"),
    /** The overseer returned the latest submission for correction. */
    RETURNED("退回更正"),
    /** The overseer gave a receipt for the latest submission. */
    ACCEPTED("已签收");

    private final String title;

    ReportState(String title) {
        this.title = title;
    }

    /** Returns the name that users see. */
    public String title() {
        return title;
    }
}
