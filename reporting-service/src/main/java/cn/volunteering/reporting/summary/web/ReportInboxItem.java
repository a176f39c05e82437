package cn.volunteering.reporting.summary.web;

/**
 * Reports and findings that wait for the tenant.
 *
 * @param title in words, for display
 * @param count the number of lines in the list behind it
 * @param list the address of that list, below the service's path of the tenant
 */
public record ReportInboxItem(Kind kind, String title, long count, String list) {

    /** What waits. */
    public enum Kind {
        REPORTS_RETURNED,
        REPORTS_LATE,
        /** Reports of tenants below that await a receipt or a return. */
        REPORTS_TO_ANSWER,
        /** Reports of tenants below that are late. */
        REPORTS_BELOW_LATE,
        /** Findings of inspections whose deadline has not passed. */
        FINDINGS_DUE,
        /** Findings that are open after their deadline. */
        FINDINGS_OVERDUE
    }
}
