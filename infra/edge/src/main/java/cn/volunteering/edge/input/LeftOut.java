package cn.volunteering.edge.input;

import cn.volunteering.domain.Kept;
import cn.volunteering.domain.Stated;
import cn.volunteering.edge.problem.FieldFault;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.JsonNode;

/** Finds what a PUT leaves out, so that nothing is cleared that its sender did not mention. */
final class LeftOut {

    private LeftOut() {}

    /** Returns whether the current request replaces something. */
    static boolean isReplacement() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && current.getRequest().getMethod().equals("PUT");
    }

    /**
     * Returns the optional fields of a record, and of the records in it, that a body does not mention. Validation finds
     * missing mandatory ones. The elements of a list replace all earlier ones and may be incomplete.
     */
    static List<FieldFault> of(Class<?> type, JsonNode body) {
        return of(type, body, "").toList();
    }

    private static Stream<FieldFault> of(Class<?> type, JsonNode body, String path) {
        return type.isRecord() && type != Stated.class && body.isObject()
                ? Arrays.stream(type.getRecordComponents()).flatMap(component -> of(component, body, path))
                : Stream.empty();
    }

    private static Stream<FieldFault> of(RecordComponent component, JsonNode body, String path) {
        String name = component.getName();
        if (body.has(name)) {
            return of(component.getType(), body.get(name), path + name + ".");
        }
        return isOptional(component) ? Stream.of(new FieldFault(path + name, "不能缺少；要清空请写 null")) : Stream.empty();
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !component.isAnnotationPresent(Kept.class);
    }
}
