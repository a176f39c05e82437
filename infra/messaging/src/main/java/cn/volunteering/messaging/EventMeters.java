package cn.volunteering.messaging;

/**
 * Names and tags of the event metrics. Prometheus shows dots as underscores and adds the unit; the README of this
 * library lists the names in that form.
 */
public final class EventMeters {

    /** Timer per group and tenant: from the time of an event until it is handled. */
    public static final String LAG = "events.lag";

    /** Gauge per group: records of its topics that are not handled yet. */
    public static final String WAITING = "events.waiting";

    /** Counter per group and reason: records moved to the dead letters. */
    public static final String PUT_ASIDE = "events.put.aside";

    /** Gauge per tenant, in seconds: age of the oldest unsent event; 0 if none is waiting. */
    public static final String OLDEST_UNSENT = "outbox.oldest.unsent";

    /** The tag that names a consumer group. */
    public static final String GROUP = "group";

    /** The tag that names a tenant, or {@link #NO_TENANT}. */
    public static final String TENANT = "tenant";

    /** The tag that names the cause of a failure. */
    public static final String REASON = "reason";

    /** The tenant tag of platform events; never a valid tenant id. */
    public static final String NO_TENANT = "-";

    private EventMeters() {}
}
