package cn.volunteering.web.sheet;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The items of a list that is {@link Spread} over columns. */
final class SpreadItems {

    private final RecordComponent by;
    private final List<RecordComponent> shows;
    private final UnaryOperator<@Nullable Object> items;

    /**
     * @param item the record of an item
     * @param items reads the list from a row
     */
    SpreadItems(Class<?> item, Spread spread, UnaryOperator<@Nullable Object> items) {
        this.by = component(item, spread.by());
        this.shows =
                Arrays.stream(spread.shows()).map(name -> component(item, name)).toList();
        this.items = items;
    }

    private static RecordComponent component(Class<?> item, String name) {
        return Arrays.stream(item.getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(item + " has no " + name));
    }

    /** Returns the columns for the items of the rows, in the order of their first appearance. */
    List<Column> columns(List<?> rows, String prefix, Function<RecordComponent, String> heading) {
        var headings = shows.stream().map(heading).toList();
        var kinds = new LinkedHashSet<>();
        rows.forEach(row -> itemsOf(row).map(item -> Columns.valueOf(by, item)).forEach(kinds::add));
        return kinds.stream()
                .flatMap(kind -> Stream.iterate(0, index -> index < shows.size(), index -> index + 1)
                        .map(index -> column(prefix + kind + " " + headings.get(index), kind, shows.get(index)))
                        .filter(column -> rows.stream().map(column::valueIn).anyMatch(SpreadItems::isFilled)))
                .toList();
    }

    private Column column(String heading, @Nullable Object kind, RecordComponent shown) {
        return new Column(heading, row -> itemsOf(row)
                .filter(item -> Objects.equals(Columns.valueOf(by, item), kind))
                .map(item -> Columns.valueOf(shown, item))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    private Stream<?> itemsOf(@Nullable Object row) {
        return items.apply(row) instanceof Collection<?> list ? list.stream() : Stream.empty();
    }

    private static boolean isFilled(@Nullable Object value) {
        return value != null && !(value instanceof Map<?, ?> map && map.isEmpty());
    }
}
