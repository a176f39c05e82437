package cn.volunteering.messaging.listen;

import java.util.List;

/**
 * Handles what one poll brought of one type for the bound tenant: in order per aggregate, at least one event. A handler
 * writes with one bulk write per collection, recomputes each touched total once, and leaves the same result when an
 * event arrives twice or late. If it throws, each event is handed to it once more by itself.
 *
 * @param <D> the service's own record for the payload
 */
@FunctionalInterface
public interface EventHandler<D> {

    void handle(List<Received<D>> events);
}
