package cn.volunteering.gateway.door.stream;

import cn.volunteering.gateway.caller.Caller;
import cn.volunteering.tenancy.TenantId;
import java.util.Set;

/**
 * A request for a stream.
 *
 * @param types wanted event types; empty for all that the caller may follow
 * @param lastEventId position to resume from; empty to start with new events
 */
record StreamRequest(TenantId tenant, Caller caller, Set<String> types, String lastEventId) {}
