package cn.volunteering.messaging;

import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event in transit: the attributes of CloudEvents 1.0 with the extensions {@code tenantid}, {@code aggregateversion}
 * and {@code traceparent}.
 *
 * @param id minted by the producer when the event happened; repeats carry the same id
 * @param type for example {@code volunteering.activity.hours-confirmed.v1}
 * @param source the producing service, for example {@code /activity}
 * @param subject the id of the aggregate
 * @param time when the event happened
 * @param tenant the tenant that the event is addressed to
 * @param aggregateVersion the version of the aggregate that the event produced; projections ignore versions that are
 *     not newer
 * @param traceparent the trace in which the event happened, in W3C form
 * @param data the payload; repeats the tenant as {@code tenant}
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

    /** Returns the key of the record. Events of one aggregate of a tenant keep their order. */
    public String key() {
        return tenant.value() + ":" + subject;
    }
}
