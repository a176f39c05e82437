package cn.volunteering.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;

/**
 * One page of a list. Every endpoint that returns a list uses it.
 *
 * @param page number of this page, from 0
 * @param size number of items on a full page, at most 200
 * @param total number of items on all pages
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

    public PageOf {
        items = List.copyOf(items);
    }

    /** Converts a page of Spring Data, mapping each item to its JSON form. */
    public static <S, T> PageOf<T> of(Page<S> page, Function<? super S, ? extends T> shape) {
        List<T> items = page.getContent().stream().<T>map(shape).toList();
        return new PageOf<>(items, page.getNumber(), page.getSize(), page.getTotalElements());
    }

    /** Returns a complete list as its only page. */
    public static <T> PageOf<T> all(List<T> items) {
        return new PageOf<>(items, 0, items.size(), items.size());
    }
}
