package cn.volunteering.gateway.door.report;

import cn.volunteering.edge.problem.FieldFault;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a report, with one item per event in the order of the request.
 *
 * @param accepted number of published events
 * @param duplicates number of events already known
 * @param rejected number of rejected events
 */
record Receipt(long accepted, long duplicates, long rejected, List<Item> items) {

    /** The result for one event. */
    enum Status {
        ACCEPTED,
        DUPLICATE,
        REJECTED
    }

    /**
     * The answer for one event.
     *
     * @param index its position in the batch, starting at zero
     * @param id the id from the sender, if readable
     * @param eventId its id inside the platform and on the stream, unless rejected
     * @param errors the reasons for a rejection
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(int index, @Nullable String id, @Nullable String eventId, Status status, List<FieldFault> errors) {}

    static Receipt of(List<Item> items) {
        return new Receipt(
                count(items, Status.ACCEPTED), count(items, Status.DUPLICATE), count(items, Status.REJECTED), items);
    }

    private static long count(List<Item> items, Status status) {
        return items.stream().filter(item -> item.status() == status).count();
    }
}
