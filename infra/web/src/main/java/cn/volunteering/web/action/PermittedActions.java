package cn.volunteering.web.action;

import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.AllowedPlatformRoles;
import cn.volunteering.web.AllowedRoles;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;

/** Knows which roles may carry out which action, from the endpoints that carry them out. */
public final class PermittedActions {

    private final Supplier<Map<String, Set<String>>> roles;

    /** @param endpoints all endpoints of the service, known only after the start */
    public PermittedActions(Supplier<Stream<HandlerMethod>> endpoints) {
        this.roles = SingletonSupplier.of(() -> rolesOf(endpoints.get()));
    }

    private static Map<String, Set<String>> rolesOf(Stream<HandlerMethod> endpoints) {
        return endpoints
                .flatMap(each -> actions(each).map(action -> Map.entry(action, allowed(each))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<String> actions(HandlerMethod endpoint) {
        var carriesOut = endpoint.getMethodAnnotation(CarriesOut.class);
        return carriesOut == null ? Stream.of() : Arrays.stream(carriesOut.value());
    }

    private static Set<String> allowed(HandlerMethod endpoint) {
        var inTenant = endpoint.getMethodAnnotation(AllowedRoles.class);
        if (inTenant != null) {
            return Set.of(inTenant.value());
        }
        var onPlatform = endpoint.getMethodAnnotation(AllowedPlatformRoles.class);
        return onPlatform == null ? Set.of() : Set.of(onPlatform.value());
    }

    /** Begins the list of what the acting user may do to an object of the subject. */
    public AllowedActions to(String subject) {
        return new AllowedActions(action -> isPermitted(subject + "." + action));
    }

    private boolean isPermitted(String action) {
        var allowed = roles.get().get(action);
        if (allowed == null) {
            throw new IllegalArgumentException("No endpoint carries out " + action);
        }
        return allowed.stream().anyMatch(TenantScope.actor()::is);
    }
}
