package cn.volunteering.registry.tenant.store;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.TenantSubject;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantState;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists tenants for operators. */
@Component
public class TenantList {

    private final PlatformStore<Tenant> store;

    TenantList(PlatformStore<Tenant> tenantStore) {
        this.store = tenantStore;
    }

    /**
     * Selects tenants. Unset criteria do not filter.
     *
     * @param states one or more states; empty for all
     * @param q characters of the id, or characters, readings or initials of the name
     */
    public record TenantFilter(
            Set<TenantState> states,
            @Nullable TenantKind kind,
            @Nullable TenantId overseer,
            @Nullable String q) {

        public TenantFilter {
            states = Set.copyOf(states);
        }
    }

    /** Returns one page of the matching tenants. */
    public Page<Versioned<Tenant>> page(TenantFilter filter, Pageable page) {
        return store.page(criteria(filter), page);
    }

    private Criteria criteria(TenantFilter filter) {
        var all = new ArrayList<Criteria>();
        if (!filter.states().isEmpty()) {
            all.add(Subject.where(Tenant::state)
                    .in(filter.states().stream().map(TenantState::name).toList()));
        }
        if (filter.kind() != null) {
            all.add(Subject.where(TenantSubject.KIND).is(filter.kind().name()));
        }
        if (filter.overseer() != null) {
            all.add(Subject.where(TenantSubject.OVERSEER).is(filter.overseer().value()));
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            all.add(new Criteria().orOperator(store.containing(filter.q()), withId(filter.q())));
        }
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }

    private static Criteria withId(String part) {
        return Criteria.where("_id").regex(Pattern.quote(part.strip().toLowerCase(Locale.ROOT)));
    }
}
