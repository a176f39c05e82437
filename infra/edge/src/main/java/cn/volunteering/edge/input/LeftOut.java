package cn.volunteering.edge.input;

import cn.volunteering.domain.Kept;
import cn.volunteering.edge.problem.FieldFault;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
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

    /** Returns the optional fields of a record that a body does not mention. Validation finds missing mandatory ones. */
    static List<FieldFault> of(Class<?> type, JsonNode body) {
        return type.isRecord() && body.isObject()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(component -> isOptional(component) && !body.has(component.getName()))
                        .map(component -> new FieldFault(component.getName(), "不能缺少；要清空请写 null"))
                        .toList()
                : List.of();
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !component.isAnnotationPresent(Kept.class);
    }
}
