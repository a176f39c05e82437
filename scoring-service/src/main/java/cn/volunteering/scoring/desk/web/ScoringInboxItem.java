package cn.volunteering.scoring.desk.web;

/**
 * Something that waits for the committee.
 *
 * @param title in words, for display
 * @param count the number of lines in the list behind it
 * @param list the address of that list, below the service's path of the tenant
 */
record ScoringInboxItem(Kind kind, String title, long count, String list) {

    /** What waits. */
    enum Kind {
        /** Redemptions to hand over or to send back. */
        REDEMPTIONS_TO_HAND_OVER("待发放的纪念品"),
        /** Prepared statements, which the person looks at before they are issued. */
        STATEMENTS_TO_ISSUE("待签发的考核证明");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    static ScoringInboxItem of(Kind kind, long count, String list) {
        return new ScoringInboxItem(kind, kind.title, count, list);
    }
}
