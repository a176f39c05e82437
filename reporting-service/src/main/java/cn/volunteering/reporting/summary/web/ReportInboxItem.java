package cn.volunteering.reporting.summary.web;

/**
 * Reports that wait for the tenant.
 *
 * @param title in words, for display
 * @param count the number of lines in the list behind it
 * @param list the address of that list, below the service's path of the tenant
 */
record ReportInboxItem(Kind kind, String title, long count, String list) {

    /** What waits. */
    enum Kind {
        REPORTS_RETURNED,
        REPORTS_LATE
    }
}
