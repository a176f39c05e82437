package cn.volunteering.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;

/**
 * One page of a list, as every list is answered.
 *
 * @param page number of this page, from 0
 * @param size how many items a full page has, at most 200
 * @param total how many items there are on all pages
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

    public PageOf {
        items = List.copyOf(items);
    }

    /** The page with each item in the shape it has on the wire. */
    public static <S, T> PageOf<T> of(Page<S> page, Function<? super S, ? extends T> shape) {
        List<T> items = page.getContent().stream().<T>map(shape).toList();
        return new PageOf<>(items, page.getNumber(), page.getSize(), page.getTotalElements());
    }
}
