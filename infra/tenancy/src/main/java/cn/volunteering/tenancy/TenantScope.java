package cn.volunteering.tenancy;

import java.lang.ScopedValue.CallableOp;
import org.slf4j.MDC;

/**
 * The tenant and the actor that the current thread works for. Bound at the edges only: after authentication, per Kafka
 * record, per job run. Threads started inside do not inherit it.
 */
public final class TenantScope {

    /** The log key of the bound tenant. */
    public static final String LOG_KEY = "tenant";

    private static final ScopedValue<TenantId> TENANT = ScopedValue.newInstance();
    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private TenantScope() {}

    /**
     * Calls the operation with tenant and actor bound.
     *
     * @throws IllegalStateException if a tenant is bound already: a scope is never rebound
     */
    public static <T, X extends Throwable> T call(TenantId tenant, Actor actor, CallableOp<T, X> operation) throws X {
        if (TENANT.isBound()) {
            throw new IllegalStateException("Tenant " + TENANT.get() + " is bound already");
        }
        try (var _ = MDC.putCloseable(LOG_KEY, tenant.value())) {
            return ScopedValue.where(TENANT, tenant).where(ACTOR, actor).call(operation);
        }
    }

    /** Like {@link #call}, for an operation without a result. */
    public static void run(TenantId tenant, Actor actor, Runnable operation) {
        call(tenant, actor, () -> {
            operation.run();
            return Boolean.TRUE;
        });
    }

    /** Calls a platform operation that belongs to no tenant, with only its actor bound. */
    public static <T, X extends Throwable> T callForPlatform(Actor actor, CallableOp<T, X> operation) throws X {
        if (TENANT.isBound()) {
            throw new IllegalStateException("Tenant " + TENANT.get() + " is bound already");
        }
        return ScopedValue.where(ACTOR, actor).call(operation);
    }

    /** Returns the bound tenant. */
    public static TenantId tenant() {
        return TENANT.orElseThrow(NoTenantBoundException::new);
    }

    /** Returns whether a tenant is bound; {@code false} in platform operations. */
    public static boolean isBound() {
        return TENANT.isBound();
    }

    /** Returns the bound actor. */
    public static Actor actor() {
        return ACTOR.orElseThrow(NoTenantBoundException::new);
    }
}
