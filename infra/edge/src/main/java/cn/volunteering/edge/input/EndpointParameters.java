package cn.volunteering.edge.input;

import cn.volunteering.edge.ApiPath;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** What endpoints take: the parameters and files that they declare, and whether they take a body. */
public final class EndpointParameters {

    /** The most values of a parameter that may be given several times. */
    public static final int MOST_VALUES = 200;

    /**
     * What one endpoint takes.
     *
     * @param repeatable its parameters by name, and whether each may be given several times
     * @param lists those of its signature that may; a comma would make two values of one
     * @param files the names of the uploaded files
     * @param body whether it takes a body, which may be a form with files
     */
    public record Taken(Map<String, Boolean> repeatable, Set<String> lists, Set<String> files, boolean body) {}

    private final List<ParameterSource> sources;
    private final Map<HandlerMethod, Taken> known = new ConcurrentHashMap<>();

    EndpointParameters(List<ParameterSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Returns whether the endpoint that Spring chose belongs to the API. Spring chooses none when it lists methods. */
    static boolean isOfApi(HttpServletRequest request) {
        return ApiPath.hasMapping(request) && ApiPath.mappingOf(request).startsWith("/api/");
    }

    /** Returns what an endpoint takes. */
    public Taken of(HandlerMethod endpoint) {
        return known.computeIfAbsent(endpoint, this::read);
    }

    private Taken read(HandlerMethod endpoint) {
        var repeatable = new LinkedHashMap<String, Boolean>();
        var files = new LinkedHashSet<String>();
        boolean body = false;
        for (MethodParameter parameter : endpoint.getMethodParameters()) {
            body |= isBody(parameter);
            if (isFile(parameter)) {
                files.add(nameOf(parameter));
            } else if (isNamed(parameter)) {
                repeatable.put(nameOf(parameter), isRepeatable(parameter.getParameterType()));
            } else if (isQuery(parameter)) {
                addFields(repeatable, parameter.getParameterType());
            }
        }
        var lists = repeatable.keySet().stream()
                .filter(name -> Boolean.TRUE.equals(repeatable.get(name)))
                .collect(Collectors.toUnmodifiableSet());
        sources.forEach(source -> repeatable.putAll(source.parametersOf(endpoint)));
        return new Taken(repeatable, lists, files, body);
    }

    private static boolean isBody(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class) || isFile(parameter);
    }

    private static boolean isFile(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestPart.class)
                || MultipartFile.class.isAssignableFrom(parameter.getParameterType());
    }

    private static boolean isNamed(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestParam.class)
                && !Map.class.isAssignableFrom(parameter.getParameterType());
    }

    /** Returns whether the fields of a record are parameters. */
    private static boolean isQuery(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type.isRecord()
                && (parameter.hasParameterAnnotation(ModelAttribute.class)
                        || parameter.hasParameterAnnotation(ParameterObject.class)
                        || AnnotatedElementUtils.hasAnnotation(type, ParameterObject.class));
    }

    private static void addFields(Map<String, Boolean> repeatable, Class<?> query) {
        for (RecordComponent field : query.getRecordComponents()) {
            repeatable.put(field.getName(), isRepeatable(field.getType()));
        }
    }

    private static String nameOf(MethodParameter parameter) {
        RequestParam declared = parameter.getParameterAnnotation(RequestParam.class);
        RequestPart part = parameter.getParameterAnnotation(RequestPart.class);
        String name = declared != null ? declared.name() : part != null ? part.name() : "";
        return StringUtils.hasText(name) ? name : parameter.getParameter().getName();
    }

    private static boolean isRepeatable(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || type.isArray();
    }
}
