package cn.volunteering.messaging.listen;

import cn.volunteering.messaging.listen.Subscription.Route;
import cn.volunteering.tenancy.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Events of one tenant and one type that are handled together, in order of arrival. */
final class Bundle<D> {

    private final TenantId tenant;
    private final Route<D> route;
    private final List<Incoming<D>> events = new ArrayList<>();

    private Bundle(TenantId tenant, Route<D> route) {
        this.tenant = tenant;
        this.route = route;
    }

    /** Creates a bundle of one event. */
    static <D> Bundle<D> of(Incoming<D> event) {
        var bundle = new Bundle<>(event.event().tenant(), event.route());
        bundle.events.add(event);
        return bundle;
    }

    /**
     * Groups the events of each tenant by type. The events of one aggregate keep their order across the bundles, even
     * if their types differ.
     */
    static List<Bundle<?>> of(List<Incoming<?>> incoming) {
        var byTenant = new LinkedHashMap<TenantId, Row>();
        incoming.forEach(event ->
                byTenant.computeIfAbsent(event.event().tenant(), Row::new).add(event));
        return byTenant.values().stream().flatMap(row -> row.bundles.stream()).toList();
    }

    TenantId tenant() {
        return tenant;
    }

    List<Incoming<D>> events() {
        return List.copyOf(events);
    }

    /** Returns the traces in which the events happened. */
    List<String> traceparents() {
        return events.stream()
                .map(incoming -> incoming.event().traceparent())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Passes the events to the handler. */
    void handle() {
        route.handler().handle(events.stream().map(Incoming::received).toList());
    }

    /** The bundles of one tenant in the order in which they are handled. */
    private static final class Row {

        private final TenantId tenant;
        private final List<Bundle<?>> bundles = new ArrayList<>();
        private final Map<String, Integer> lastBundleOf = new HashMap<>();

        Row(TenantId tenant) {
            this.tenant = tenant;
        }

        /** Adds the event to the first bundle of its type that does not overtake an earlier event of its aggregate. */
        <D> void add(Incoming<D> event) {
            String subject = event.event().subject();
            int index = lastBundleOf.getOrDefault(subject, 0);
            while (index < bundles.size() && bundles.get(index).route != event.route()) {
                index++;
            }
            if (index == bundles.size()) {
                bundles.add(new Bundle<>(tenant, event.route()));
            }
            lastBundleOf.put(subject, index);
            bundle(index, event.route()).events.add(event);
        }

        @SuppressWarnings("unchecked") // routes identify the type of a bundle
        private <D> Bundle<D> bundle(int index, Route<D> route) {
            assert bundles.get(index).route == route;
            return (Bundle<D>) bundles.get(index);
        }
    }
}
