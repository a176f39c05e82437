package cn.volunteering.gateway.door.stream;

import cn.volunteering.gateway.signin.Caller;
import cn.volunteering.tenancy.TenantId;
import java.util.Set;

/**
 * What a reader asks for.
 *
 * @param types the types it wants; none means all it may read
 * @param lastEventId where it stopped, or empty to begin now
 */
record StreamWish(TenantId tenant, Caller caller, Set<String> types, String lastEventId) {}
