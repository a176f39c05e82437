package cn.volunteering.web;

import cn.volunteering.edge.input.ParameterSource;
import io.swagger.v3.oas.models.Operation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.Pageable;
import org.springframework.web.method.HandlerMethod;

/** The parameters of lists: page and size, and the order of lists that are {@link Sortable}. */
final class PageParameters implements ParameterSource, OperationCustomizer {

    private static final String SORT = "sort";

    @Override
    public Map<String, Boolean> parametersOf(HandlerMethod endpoint) {
        var names = new LinkedHashMap<String, Boolean>();
        pageOf(endpoint).ifPresent(page -> {
            names.put("page", false);
            names.put("size", false);
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

    /** Removes the order, which springdoc describes for every page, from lists that are not sortable. */
    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        boolean hasOneOrder = pageOf(endpoint)
                .filter(page -> !page.hasParameterAnnotation(Sortable.class))
                .isPresent();
        if (hasOneOrder && operation.getParameters() != null) {
            operation.getParameters().removeIf(parameter -> SORT.equals(parameter.getName()));
        }
        return operation;
    }
}
