package cn.volunteering.gateway.limits;

import cn.volunteering.edge.TenantPath;
import cn.volunteering.gateway.caller.Caller;
import cn.volunteering.gateway.limits.Slots.Slot;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Slots per account, per tenant and, for strangers, per network address. */
public final class CallerSlots {

    private final Slots users;
    private final Slots tenants;
    private final Slots addresses;

    public CallerSlots(LimitProperties.AtOnce limits) {
        users = new Slots(limits.perUser(), limits.patience());
        tenants = new Slots(limits.perTenant(), limits.patience());
        addresses = new Slots(limits.perAddress(), limits.patience());
    }

    /** Takes a slot for the request: the caller's, and the tenant's if the path names one. */
    public Optional<Slot> take(HttpServletRequest request) {
        Optional<Slot> callers = Caller.of(request)
                .map(caller -> users.take(caller.subject()))
                .orElseGet(() -> addresses.take(NetworkAddress.of(request)));
        Optional<TenantPath> tenant = TenantPath.of(request);
        return callers.isEmpty() || tenant.isEmpty()
                ? callers
                : both(callers.get(), tenants.take(tenant.get().name()));
    }

    private static Optional<Slot> both(Slot callers, Optional<Slot> tenants) {
        if (tenants.isEmpty()) {
            callers.close();
            return Optional.empty();
        }
        return Optional.of(() -> {
            tenants.get().close();
            callers.close();
        });
    }
}
