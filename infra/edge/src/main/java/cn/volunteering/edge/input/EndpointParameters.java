package cn.volunteering.edge.input;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** What endpoints take: the parameters that they declare, and whether they take a body. */
final class EndpointParameters {

    /**
     * What one endpoint takes.
     *
     * @param repeatable its parameters by name, and whether each may be given several times
     */
    record Taken(Map<String, Boolean> repeatable, boolean body) {}

    private final List<ParameterSource> sources;
    private final Map<HandlerMethod, Taken> known = new ConcurrentHashMap<>();

    EndpointParameters(List<ParameterSource> sources) {
        this.sources = List.copyOf(sources);
    }

    Taken of(HandlerMethod endpoint) {
        return known.computeIfAbsent(endpoint, this::read);
    }

    private Taken read(HandlerMethod endpoint) {
        var repeatable = new LinkedHashMap<String, Boolean>();
        boolean body = false;
        for (MethodParameter parameter : endpoint.getMethodParameters()) {
            body |= isBody(parameter);
            if (isNamed(parameter)) {
                repeatable.put(nameOf(parameter), isRepeatable(parameter));
            }
        }
        sources.forEach(source -> repeatable.putAll(source.parametersOf(endpoint)));
        return new Taken(repeatable, body);
    }

    private static boolean isBody(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class)
                || parameter.hasParameterAnnotation(RequestPart.class)
                || MultipartFile.class.isAssignableFrom(parameter.getParameterType());
    }

    private static boolean isNamed(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestParam.class)
                && !Map.class.isAssignableFrom(parameter.getParameterType());
    }

    private static String nameOf(MethodParameter parameter) {
        RequestParam declared = parameter.getParameterAnnotation(RequestParam.class);
        return declared != null && StringUtils.hasText(declared.name())
                ? declared.name()
                : parameter.getParameter().getName();
    }

    private static boolean isRepeatable(MethodParameter parameter) {
        return Collection.class.isAssignableFrom(parameter.getParameterType())
                || parameter.getParameterType().isArray();
    }
}
