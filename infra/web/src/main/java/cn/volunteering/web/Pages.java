package cn.volunteering.web;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

/** Cuts pages out of complete lists, such as the people of one activity. */
public final class Pages {

    private Pages() {}

    /** Returns the requested page. */
    public static <T> Page<T> cut(List<T> all, Pageable page) {
        var items =
                all.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
        return new PageImpl<>(items, page, all.size());
    }
}
