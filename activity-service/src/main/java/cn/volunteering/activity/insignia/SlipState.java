package cn.volunteering.activity.insignia;

/** How far an issue slip has come. Whether it is overdue follows from the day. */
public enum SlipState {
    REQUESTED,
    /** Refused by the committee before the issue. */
    REFUSED,
    /** Taken back by the section before the issue. */
    WITHDRAWN,
    ISSUED,
    PARTLY_RETURNED,
    /** Every piece was returned, lost or written off. */
    CLOSED
}
