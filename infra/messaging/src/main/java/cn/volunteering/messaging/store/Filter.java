package cn.volunteering.messaging.store;

import cn.volunteering.domain.Identifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Selects the aggregates of a list by the values of fields that the subject declares as filterable.
 *
 * @param values by the declared name
 */
public record Filter(Map<String, Object> values) {

    /** Selects everything. */
    public static final Filter NONE = new Filter(Map.of());

    public Filter {
        values = Map.copyOf(values);
    }

    /** Selects only aggregates with that value; {@code null} does not filter. */
    public Filter with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Filter(more);
    }

    Criteria criteria(UnaryOperator<String> fields) {
        List<Criteria> conditions = values.entrySet().stream()
                .map(entry -> Criteria.where(fields.apply(entry.getKey())).is(stored(entry.getValue())))
                .toList();
        return conditions.isEmpty() ? new Criteria() : new Criteria().andOperator(conditions);
    }

    private static Object stored(Object value) {
        return switch (value) {
            case Identifier identifier -> identifier.value();
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }
}
