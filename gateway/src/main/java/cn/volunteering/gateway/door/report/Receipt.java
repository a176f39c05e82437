package cn.volunteering.gateway.door.report;

import cn.volunteering.edge.problem.FieldFault;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a report, with one item per event in the order of the request.
 *
 * @param accepted number of events that were published
 * @param duplicates number of events that had been reported before
 * @param rejected number of events that were rejected
 */
record Receipt(long accepted, long duplicates, long rejected, List<Item> items) {

    /** The outcome of one event. */
    enum Status {
        ACCEPTED,
        DUPLICATE,
        REJECTED
    }

    /**
     * The outcome of one event and its ids.
     *
     * @param index position in the batch, from zero
     * @param id id from the sender, if it is readable
     * @param eventId id inside the platform and on the stream, unless the event was rejected
     * @param errors reasons for a rejection
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
