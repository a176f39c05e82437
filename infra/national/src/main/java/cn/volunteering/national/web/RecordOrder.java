package cn.volunteering.national.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/**
 * Sorts records by the fields that the subject of their status declares. Many records have no status yet, so that the
 * database cannot sort them. A record without a value comes last in either direction.
 */
final class RecordOrder {

    private static final Map<String, Function<Boolean, Comparator<RecordView>>> BY_FIELD = Map.of(
            "recordName", by(RecordView::recordName),
            "registration", by(RecordView::registration),
            "nationalNumber", by(RecordView::nationalNumber),
            "packageNumber", by(RecordView::packageNumber),
            "submittedOn", by(RecordView::submittedOn),
            "answeredOn", by(RecordView::answeredOn));

    private RecordOrder() {}

    private static <V extends Comparable<? super V>> Function<Boolean, Comparator<RecordView>> by(
            Function<RecordView, @Nullable V> field) {
        return isAscending ->
                comparing(field, nullsLast(isAscending ? Comparator.<V>naturalOrder() : Comparator.<V>reverseOrder()));
    }

    /** Returns the records in the wanted order; unsorted, and among equals, they stay in the order of their group. */
    static List<RecordView> sorted(List<RecordView> records, Sort wanted) {
        return wanted.stream()
                .map(order -> Objects.requireNonNull(BY_FIELD.get(order.getProperty()), order.getProperty())
                        .apply(order.isAscending()))
                .reduce(Comparator::thenComparing)
                .map(order -> records.stream().sorted(order).toList())
                .orElse(records);
    }
}
