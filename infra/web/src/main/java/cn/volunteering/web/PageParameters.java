package cn.volunteering.web;

import cn.volunteering.edge.input.ParameterSource;
import cn.volunteering.edge.openapi.Schemas;
import io.swagger.v3.oas.models.Operation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.Pageable;
import org.springframework.web.method.HandlerMethod;

/** The parameters of lists: page and size, and the order of lists that are {@link Sortable}. */
final class PageParameters implements ParameterSource, OperationCustomizer {

    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final String SORT = "sort";

    private final ListOrders orders;
    private final int largest;

    /** @param largest the most items of a page */
    PageParameters(ListOrders orders, int largest) {
        this.orders = orders;
        this.largest = largest;
    }

    @Override
    public Map<String, Boolean> parametersOf(HandlerMethod endpoint) {
        var names = new LinkedHashMap<String, Boolean>();
        pageOf(endpoint).ifPresent(page -> {
            names.put(PAGE, false);
            names.put(SIZE, false);
            if (page.hasParameterAnnotation(Sortable.class)) {
                names.put(SORT, true);
            }
        });
        return names;
    }

    private static Optional<MethodParameter> pageOf(HandlerMethod endpoint) {
        return Arrays.stream(endpoint.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == Pageable.class)
                .findFirst();
    }

    /** Describes the limits of pages and the orders that a list offers. Springdoc describes each order as any text. */
    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        if (operation.getParameters() != null) {
            pageOf(endpoint).ifPresent(page -> describe(operation, page));
        }
        return operation;
    }

    private static void limit(Operation operation, String name, int maximum) {
        operation.getParameters().stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .forEach(parameter -> parameter.getSchema().maximum(BigDecimal.valueOf(maximum)));
    }

    private void describe(Operation operation, MethodParameter page) {
        limit(operation, PAGE, BoundedPageResolver.LAST_PAGE);
        limit(operation, SIZE, largest);
        List<String> fields = orders.fields(page);
        if (fields.isEmpty()) {
            operation.getParameters().removeIf(parameter -> SORT.equals(parameter.getName()));
            return;
        }
        operation.getParameters().stream()
                .filter(parameter -> SORT.equals(parameter.getName()))
                .forEach(parameter -> parameter
                        .description("排序，可以有几个，先按前面的")
                        .schema(Schemas.array(Schemas.choice(orders.values(page)))
                                .maxItems(fields.size())
                                .uniqueItems(true)));
    }
}
