package cn.volunteering.gateway.door.report;

import cn.volunteering.gateway.problem.FieldFault;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a report, event by event in the order they were sent.
 *
 * @param accepted how many were published
 * @param duplicates how many were known already
 * @param rejected how many were not taken
 */
record Receipt(long accepted, long duplicates, long rejected, List<Item> items) {

    /** What became of one event. */
    enum Status {
        ACCEPTED,
        DUPLICATE,
        REJECTED
    }

    /**
     * One event's answer.
     *
     * @param index its place in the batch, from zero
     * @param id the id its sender gave it, if it can be read
     * @param eventId the id it has inside the platform and on the stream, if it was taken
     * @param errors why it was rejected
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
