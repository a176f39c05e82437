package cn.volunteering.messaging.outbox;

/** The fields of an aggregate's document that the relay reads and changes. */
public final class OutboxFields {

    /** The version of the state. */
    public static final String VERSION = "version";

    /** The events that wait to be sent, in order. */
    public static final String OUTBOX = "outbox";

    /** The time since which the oldest event has been waiting; absent if none is. */
    public static final String UNSENT_SINCE = "unsentSince";

    private OutboxFields() {}
}
