package cn.volunteering.gateway.door.stream;

import cn.volunteering.gateway.signin.Caller;
import cn.volunteering.tenancy.TenantId;
import java.util.Set;

/**
 * The request of a reader.
 *
 * @param types the requested types; empty for all that the reader may follow
 * @param lastEventId the position at which it stopped, or empty to begin now
 */
record StreamWish(TenantId tenant, Caller caller, Set<String> types, String lastEventId) {}
