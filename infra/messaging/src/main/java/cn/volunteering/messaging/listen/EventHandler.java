package cn.volunteering.messaging.listen;

import java.util.List;

/**
 * Handles the events of one type that one poll brought for the bound tenant: at least one event, in order per
 * aggregate. A handler writes with one bulk write per collection, recomputes each touched total once, and is idempotent
 * for repeated and late events. If it throws, it receives each event once more, alone.
 *
 * @param <D> the service's own record for the payload
 */
@FunctionalInterface
public interface EventHandler<D> {

    void handle(List<Received<D>> events);
}
