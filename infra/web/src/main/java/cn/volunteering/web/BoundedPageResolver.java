package cn.volunteering.web;

import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.edge.problem.Problems;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableHandlerMethodArgumentResolver;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Resolves {@code Pageable} parameters as Spring Data does, but rejects what Spring Data replaces silently: numbers that are
 * none or out of range, sizes above the limit, and orders that the list does not offer. A sheet takes the whole list.
 */
final class BoundedPageResolver implements HandlerMethodArgumentResolver {

    /** The largest number of a page. With the largest size, the positions of items still fit an {@code int}. */
    static final int LAST_PAGE = 10_000_000;

    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final String SORT = "sort";
    private static final String NUMBER = "\\d{1,9}";

    private final PageableHandlerMethodArgumentResolver pages;
    private final int largest;
    private final ListOrders orders;

    BoundedPageResolver(PageableHandlerMethodArgumentResolver pages, int largest, ListOrders orders) {
        this.pages = pages;
        this.largest = largest;
        this.orders = orders;
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
        boolean isSheet = SheetRequest.isSheet(request);
        var faults = (isSheet
                        ? Stream.of(sheetFault(request, PAGE), sheetFault(request, SIZE), sortFault(request, parameter))
                        : Stream.of(pageFault(request), sizeFault(request), sortFault(request, parameter)))
                .filter(Objects::nonNull)
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(Problems.invalid(faults));
        }
        Pageable page = pages.resolveArgument(parameter, container, request, binders);
        return isSheet ? PageRequest.of(0, SheetRequest.MOST_ROWS, page.getSort()) : page;
    }

    private static @Nullable FieldFault sheetFault(NativeWebRequest request, String name) {
        return request.getParameter(name) == null ? null : new FieldFault(name, "表格含全部结果，不分页");
    }

    private static @Nullable FieldFault pageFault(NativeWebRequest request) {
        String page = request.getParameter(PAGE);
        boolean fits = page == null || page.matches(NUMBER) && Integer.parseInt(page) <= LAST_PAGE;
        return fits ? null : new FieldFault(PAGE, "须为 0 至 " + LAST_PAGE + " 的整数，第一页为 0");
    }

    private @Nullable FieldFault sizeFault(NativeWebRequest request) {
        String size = request.getParameter(SIZE);
        boolean fits = size == null || size.matches(NUMBER) && isSize(Integer.parseInt(size));
        return fits ? null : new FieldFault(SIZE, "须为 1 至 " + largest + " 的整数");
    }

    private boolean isSize(int size) {
        return size >= 1 && size <= largest;
    }

    /**
     * Compares the order with the values that the list offers, before the endpoint answers anything else. Spring Data would
     * decode the parameter a second time, ignore what it cannot read, and fail if a percent sign remains.
     */
    private @Nullable FieldFault sortFault(NativeWebRequest request, MethodParameter page) {
        String[] wanted = request.getParameterValues(SORT);
        if (wanted == null) {
            return null;
        }
        List<String> fields = orders.fields(page);
        return wanted.length <= fields.size() && orders.values(page).containsAll(List.of(wanted))
                ? null
                : new FieldFault(SORT, "只能按以下字段排序，可加 ,asc 或 ,desc：" + String.join("、", fields));
    }
}
