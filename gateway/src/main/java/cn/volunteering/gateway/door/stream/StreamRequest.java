package cn.volunteering.gateway.door.stream;

import cn.volunteering.gateway.caller.Caller;
import cn.volunteering.tenancy.TenantId;
import java.util.Set;

/**
 * A request for a stream.
 *
 * @param types wanted event types; empty for all that the caller may follow
 * @param fromEarliest whether to start with the oldest events that are kept, without a position to resume from
 * @param lastEventId position to resume from, which counts for more; empty if there is none
 * @param headersOnly whether the caller wants to know how the stream would be answered, but not the stream
 */
record StreamRequest(
        TenantId tenant,
        Caller caller,
        Set<String> types,
        boolean fromEarliest,
        String lastEventId,
        boolean headersOnly) {}
