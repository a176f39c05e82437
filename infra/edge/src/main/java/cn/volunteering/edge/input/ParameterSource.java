package cn.volunteering.edge.input;

import java.util.Map;
import org.springframework.web.method.HandlerMethod;

/** Names the parameters that an endpoint takes beyond those with an annotation, such as page and filters. */
@FunctionalInterface
public interface ParameterSource {

    /** Returns the names, and whether each may be given several times. */
    Map<String, Boolean> parametersOf(HandlerMethod endpoint);
}
