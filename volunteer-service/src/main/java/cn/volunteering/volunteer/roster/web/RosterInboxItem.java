package cn.volunteering.volunteer.roster.web;

/**
 * Something that waits.
 *
 * @param title in words, for display
 * @param count the number of lines in the list behind it
 * @param list the address of that list, below the service's path of the tenant
 */
public record RosterInboxItem(Kind kind, String title, long count, String list) {

    /** What waits. */
    public enum Kind {
        APPLICATIONS_TO_ACCEPT,
        VOLUNTEERS_TO_CONFIRM,
        POSTS_TO_FILL,
        REPORT_INS_TO_CONFIRM,
        EXEMPTIONS_TO_CONFIRM,
        TRANSFERS_TO_ANSWER,
        TRANSFERS_TO_COMPLETE,
        NATIONAL_ANSWERS_OVERDUE,
        NATIONAL_MISMATCHES
    }
}
