package cn.volunteering.web;

import cn.volunteering.web.Sortable.OfTheSubject;
import cn.volunteering.web.subject.SubjectController;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.GenericTypeResolver;
import org.springframework.core.MethodParameter;

/** The orders that callers can choose for a list: the fields that the subject of the list declares as sortable. */
final class ListOrders {

    private final Function<Class<?>, List<String>> sortable;

    /** @param sortable returns the fields that the subject of a state declares as sortable */
    ListOrders(Function<Class<?>, List<String>> sortable) {
        this.sortable = sortable;
    }

    /**
     * Returns the fields by which a list can be sorted; none if it has one order.
     *
     * @param page the parameter of the endpoint
     * @throws IllegalStateException if the marked page belongs to no subject with a sortable field
     */
    List<String> fields(MethodParameter page) {
        Sortable mark = page.getParameterAnnotation(Sortable.class);
        if (mark == null) {
            return List.of();
        }
        List<String> fields = sortable.apply(stateOf(mark, page));
        if (fields.isEmpty()) {
            throw new IllegalStateException("No sortable field for the list of " + page);
        }
        return fields;
    }

    /** Returns the values that the parameter {@code sort} can have. */
    List<String> values(MethodParameter page) {
        return fields(page).stream()
                .flatMap(field -> Stream.of(field, field + ",asc", field + ",desc"))
                .toList();
    }

    private static Class<?> stateOf(Sortable mark, MethodParameter page) {
        return mark.value() == OfTheSubject.class
                ? Objects.requireNonNull(
                        GenericTypeResolver.resolveTypeArguments(page.getContainingClass(), SubjectController.class))[0]
                : mark.value();
    }
}
