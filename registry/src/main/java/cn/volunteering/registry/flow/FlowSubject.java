package cn.volunteering.registry.flow;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.tenancy.TenantId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Declares flows. Due flows are found by their state, all others by their tenant. */
@Configuration(proxyBeanMethods = false)
public class FlowSubject {

    public static final TypedPropertyPath<Flow, TenantId> TENANT =
            path(Flow::order).then(FlowOrder::tenant);

    @Bean
    PlatformStore<Flow> flowStore(AggregateStores stores) {
        return stores.ofPlatform(Subject.in("flows", Flow.class)
                .index(Flow::state, Flow::dueAt)
                .index(TENANT)
                .descending(path(Flow::order).then(FlowOrder::startedAt))
                .filterable("tenant", TENANT)
                .sortable("state", Flow::state));
    }
}
