package cn.volunteering.activity.web;

import cn.volunteering.web.PageOf;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Pageable;

/** Cuts pages out of lists that are known as a whole, such as the people of one activity. */
public final class Pages {

    private Pages() {}

    /** The wanted page, with each item in the shape it has on the wire. */
    public static <S, T> PageOf<T> of(List<S> all, Pageable page, Function<? super S, ? extends T> shape) {
        List<T> items = all.stream()
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .<T>map(shape)
                .toList();
        return new PageOf<>(items, page.getPageNumber(), page.getPageSize(), all.size());
    }
}
