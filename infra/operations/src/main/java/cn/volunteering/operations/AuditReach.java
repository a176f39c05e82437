package cn.volunteering.operations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the audit logs that the holder of a token may read or verify. */
final class AuditReach {

    private static final String PLATFORM_AUDITOR = "platform-auditor";
    private static final String TENANT_AUDITOR = "auditor";

    private final PlatformClient client;
    private final boolean ofPlatform;
    private final List<String> ownTenants;

    /** A log with its address. {@code tenant} is null for the platform's own logs. */
    record Log(String service, @Nullable String tenant, String path, boolean readable) {

        String verification() {
            return readable ? path + "/verification" : path + "/verification?ofTenant=" + tenant;
        }
    }

    AuditReach(PlatformClient client) {
        this.client = client;
        TokenClaims claims = client.claims();
        this.ofPlatform = claims.isOnPlatform(PLATFORM_AUDITOR);
        this.ownTenants = claims.tenantsAs(TENANT_AUDITOR);
    }

    /** @throws CannotOperateException when the token gives access to no log */
    List<Log> all(List<String> services) {
        if (!ofPlatform && ownTenants.isEmpty()) {
            throw new CannotOperateException(
                    "The token holds neither the role platform-auditor nor the role auditor of a tenant.");
        }
        var logs = new ArrayList<Log>();
        if (ofPlatform) {
            logs.addAll(platform(services));
        }
        logs.addAll(tenants(ofPlatform ? client.tenants() : ownTenants, services));
        return logs;
    }

    List<Log> platform(List<String> services) {
        return services.stream()
                .map(service -> new Log(service, null, "/api/platform/" + service + "/audit", true))
                .toList();
    }

    List<Log> tenants(List<String> tenants, List<String> services) {
        return tenants.stream()
                .flatMap(tenant -> services.stream().map(service -> of(tenant, service)))
                .toList();
    }

    /** Returns the log of a tenant. The tenant's own auditor reads it; the platform's auditor can only verify it. */
    private Log of(String tenant, String service) {
        String segment = Segment.of(tenant);
        return ownTenants.contains(tenant)
                ? new Log(service, tenant, "/api/tenants/" + segment + "/" + service + "/audit", true)
                : new Log(service, tenant, "/api/platform/" + service + "/audit", false);
    }

    /** @throws CannotOperateException when the token may not read it */
    List<Log> readable(@Nullable String tenant, List<String> services) {
        List<Log> logs = tenant == null ? platform(services) : tenants(List.of(tenant), services);
        if (!logs.stream().allMatch(Log::readable)) {
            throw new CannotOperateException("The log of " + tenant
                    + " is read by its own auditor alone: set PLATFORM_TOKEN to a token with that role. The platform's "
                    + "auditor can verify it.");
        }
        return logs;
    }
}
