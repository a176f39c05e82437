package cn.volunteering.web.sheet;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.util.ReflectionUtils;

/**
 * The columns that show the rows of a list: one for each field of its type, in their order, and those of the objects in
 * it. Fields whose heading is {@value #LEFT_OUT} are left out: what only programs need. An object whose heading is
 * {@value #WITHOUT_PREFIX} adds nothing to the headings of its fields. An object within one of its own kind is one cell. A
 * list that is {@link Spread} has columns for the items that the rows have.
 */
public final class Columns {

    static final String LEFT_OUT = "-";
    static final String WITHOUT_PREFIX = "+";

    private final Headings headings;
    private final List<Column> columns = new ArrayList<>();
    private final Deque<Class<?>> shown = new ArrayDeque<>();
    private final Set<String> missing = new TreeSet<>();

    private final List<?> rows;

    private Columns(ResolvableType row, Headings headings, List<?> rows) {
        this.headings = headings;
        this.rows = rows;
        add(row, "", value -> value);
    }

    /** Returns the columns of rows of a type. A field without a heading is headed by its name. */
    static List<Column> of(ResolvableType row, Headings headings, List<?> rows) {
        return List.copyOf(new Columns(row, headings, rows).columns);
    }

    /** Returns the keys of fields and enum constants that have no words. */
    public static Set<String> withoutWords(ResolvableType row, Headings headings) {
        return Set.copyOf(new Columns(row, headings, List.of()).missing);
    }

    /** Returns whether objects of the type are shown in several columns. */
    static boolean isRow(ResolvableType type) {
        Class<?> shown = type.toClass();
        return shown.isRecord() && shown.getRecordComponents().length > 1;
    }

    private void add(ResolvableType row, String prefix, UnaryOperator<@Nullable Object> read) {
        shown.push(row.toClass());
        for (RecordComponent field : row.toClass().getRecordComponents()) {
            String heading = headings.of(field).orElseGet(() -> nameless(field));
            if (!heading.equals(LEFT_OUT)) {
                add(field, ResolvableType.forType(field.getGenericType(), row), prefix, heading, read);
            }
        }
        shown.pop();
    }

    private void add(
            RecordComponent field,
            ResolvableType type,
            String prefix,
            String heading,
            UnaryOperator<@Nullable Object> read) {
        UnaryOperator<@Nullable Object> value = object -> valueOf(field, read.apply(object));
        var spread = field.getAnnotation(Spread.class);
        if (spread != null) {
            new SpreadItems(type.getGeneric(0).toClass(), spread, value)
                    .columns(rows, prefix, shown -> headings.of(shown).orElseGet(() -> nameless(shown)))
                    .forEach(columns::add);
        } else if (isRow(type) && !shown.contains(type.toClass())) {
            add(type, heading.equals(WITHOUT_PREFIX) ? prefix : prefix + heading, value);
        } else {
            findNameless(type);
            columns.add(new Column(prefix + heading, value));
        }
    }

    private String nameless(RecordComponent field) {
        missing.add(Headings.key(field));
        return field.getName();
    }

    private void findNameless(ResolvableType type) {
        ResolvableType item = Collection.class.isAssignableFrom(type.toClass()) ? type.getGeneric(0) : type;
        if (item.toClass().getEnumConstants() instanceof Enum<?>[] constants) {
            for (Enum<?> constant : constants) {
                if (!headings.has(constant)) {
                    missing.add(Headings.key(constant));
                }
            }
        }
    }

    /** Reads a field of a record of any visibility; {@code null} of nothing. */
    static @Nullable Object valueOf(RecordComponent field, @Nullable Object owner) {
        if (owner == null) {
            return null;
        }
        var accessor = field.getAccessor();
        ReflectionUtils.makeAccessible(accessor);
        return ReflectionUtils.invokeMethod(accessor, owner);
    }
}
