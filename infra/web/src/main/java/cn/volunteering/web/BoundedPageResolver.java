package cn.volunteering.web;

import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.edge.problem.Problems;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableHandlerMethodArgumentResolver;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Resolves {@code Pageable} parameters as Spring Data does, but rejects what Spring Data replaces silently: numbers that are
 * none or out of range, sizes above the limit, and orders that are none.
 */
final class BoundedPageResolver implements HandlerMethodArgumentResolver {

    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final String SORT = "sort";
    private static final String NUMBER = "\\d{1,9}";
    private static final String ORDER = "[A-Za-z][A-Za-z0-9.]{0,59}(,(?i:asc|desc))?";

    private final PageableHandlerMethodArgumentResolver pages;
    private final int largest;

    BoundedPageResolver(PageableHandlerMethodArgumentResolver pages, int largest) {
        this.pages = pages;
        this.largest = largest;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return pages.supportsParameter(parameter);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var faults = Stream.of(pageFault(request), sizeFault(request), sortFault(request))
                .filter(Objects::nonNull)
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(Problems.invalid(faults));
        }
        Pageable page = pages.resolveArgument(parameter, container, request, binders);
        if (page.isPaged() && page.getOffset() > Integer.MAX_VALUE) {
            throw new ProblemException(Problems.invalid(List.of(new FieldFault(PAGE, "没有这么多页"))));
        }
        return page;
    }

    private static @Nullable FieldFault pageFault(NativeWebRequest request) {
        String page = request.getParameter(PAGE);
        return page == null || page.matches(NUMBER) ? null : new FieldFault(PAGE, "须为整数，第一页为 0");
    }

    private @Nullable FieldFault sizeFault(NativeWebRequest request) {
        String size = request.getParameter(SIZE);
        boolean fits = size == null || size.matches(NUMBER) && isSize(Integer.parseInt(size));
        return fits ? null : new FieldFault(SIZE, "须为 1 至 " + largest + " 的整数");
    }

    private boolean isSize(int size) {
        return size >= 1 && size <= largest;
    }

    /** Spring Data decodes the parameter a second time, ignores what it cannot read, and fails if a percent sign remains. */
    private static @Nullable FieldFault sortFault(NativeWebRequest request) {
        String[] orders = request.getParameterValues(SORT);
        return orders == null || Stream.of(orders).allMatch(order -> order.matches(ORDER))
                ? null
                : new FieldFault(SORT, "须为一个字段名，可加 ,asc 或 ,desc");
    }
}
