package cn.volunteering.messaging;

/**
 * The names and tags of what is measured about events. Prometheus shows dots as underscores and adds the unit; the README
 * of this library has them in that form.
 */
public final class EventMeters {

    /** Timer per group and tenant: from the happening of an event to its handling. */
    public static final String LAG = "events.lag";

    /** Gauge per group: records of its topics that it has not handled yet. */
    public static final String WAITING = "events.waiting";

    /** Counter per group and reason: records that went to the dead letters. */
    public static final String PUT_ASIDE = "events.put.aside";

    /** Gauge per tenant, in seconds: age of the oldest event that could not be sent; 0 when none waits. */
    public static final String OLDEST_UNSENT = "outbox.oldest.unsent";

    /** The tag that names a consumer group. */
    public static final String GROUP = "group";

    /** The tag that names a tenant, or {@link #NO_TENANT}. */
    public static final String TENANT = "tenant";

    /** The tag that names the cause of a failure. */
    public static final String REASON = "reason";

    /** Stands where something belongs to the platform; no tenant can be called so. */
    public static final String NO_TENANT = "-";

    private EventMeters() {}
}
