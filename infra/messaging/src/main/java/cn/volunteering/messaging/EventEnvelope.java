package cn.volunteering.messaging;

import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as it travels: the attributes of CloudEvents 1.0 with the extensions {@code tenantid}, {@code
 * aggregateversion} and {@code traceparent}.
 *
 * @param id minted by the producer when the event happened, never changed afterwards: repeats carry the same id
 * @param type for example {@code volunteering.activity.hours-confirmed.v1}
 * @param source the producing service, for example {@code /activity}
 * @param subject the id of the aggregate it happened to
 * @param time when it happened
 * @param tenant the tenant it is for
 * @param aggregateVersion the version of the aggregate that the event made; a projection ignores what is not newer
 * @param traceparent the trace in which it happened, W3C form
 * @param data the payload; carries the tenant once more as {@code tenant}
 */
public record EventEnvelope(
        String id,
        String type,
        String source,
        String subject,
        Instant time,
        TenantId tenant,
        long aggregateVersion,
        @Nullable String traceparent,
        ObjectNode data) {

    /** The key of the record: order holds per aggregate of a tenant. */
    public String key() {
        return tenant.value() + ":" + subject;
    }
}
