package cn.volunteering.web.subject;

import cn.volunteering.edge.input.ParameterSource;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.method.HandlerMethod;

/** The filters that a plain subject declares, as parameters of its list. */
public final class SubjectFilters implements ParameterSource {

    @Override
    public Map<String, Boolean> parametersOf(HandlerMethod endpoint) {
        return endpoint.getMethod().getName().equals("list")
                        && endpoint.getBean() instanceof SubjectController<?, ?> controller
                ? controller.aggregates().filters().keySet().stream()
                        .collect(Collectors.toMap(name -> name, _ -> false))
                : Map.of();
    }
}
