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
 * @param failed number of events that could not be kept and should be reported again unchanged
 */
record Receipt(long accepted, long duplicates, long rejected, long failed, List<Item> items) {

    /** The outcome of one event. */
    enum Status {
        ACCEPTED,
        DUPLICATE,
        REJECTED,
        FAILED
    }

    /**
     * The outcome of one event and its ids.
     *
     * @param index position in the batch, from zero
     * @param id id from the sender, if it is readable
     * @param eventId id inside the platform and on the stream, if the event was accepted now or before
     * @param errors reasons for a rejection or failure
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(int index, @Nullable String id, @Nullable String eventId, Status status, List<FieldFault> errors) {

        /** Returns the same item as an event that could not be kept. */
        Item notKept() {
            return new Item(index, id, null, Status.FAILED, List.of(new FieldFault("", "事件暂时未能保存，请稍后原样重发；不会重复计入")));
        }
    }

    static Receipt of(List<Item> items) {
        return new Receipt(
                count(items, Status.ACCEPTED),
                count(items, Status.DUPLICATE),
                count(items, Status.REJECTED),
                count(items, Status.FAILED),
                items);
    }

    private static long count(List<Item> items, Status status) {
        return items.stream().filter(item -> item.status() == status).count();
    }
}
