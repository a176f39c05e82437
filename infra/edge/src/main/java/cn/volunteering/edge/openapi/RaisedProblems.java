package cn.volunteering.edge.openapi;

import cn.volunteering.domain.RefusedException;
import cn.volunteering.edge.openapi.code.PossibleAnswers;
import cn.volunteering.edge.openapi.code.PossibleAnswers.Reached;
import cn.volunteering.edge.openapi.code.ProblemCode;
import cn.volunteering.edge.problem.ProblemException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * The problems that an endpoint's own code leads to: those that it names, and those into which the process turns the exceptions
 * that it raises.
 */
final class RaisedProblems {

    /** Exceptions without problems of their own: they carry what was named elsewhere, or mean a defect. */
    private static final Set<Class<?>> CARRIERS =
            Set.of(ProblemException.class, RefusedException.class, Exception.class, RuntimeException.class);

    private final Map<Class<?>, Set<ProblemCode>> byException = new HashMap<>();

    /** @param advice the classes whose methods handle exceptions */
    RaisedProblems(PossibleAnswers answers, Collection<Class<?>> advice) {
        advice.stream()
                .flatMap(type -> Stream.of(ReflectionUtils.getAllDeclaredMethods(type)))
                .filter(method -> method.isAnnotationPresent(ExceptionHandler.class))
                .forEach(handler -> exceptionsOf(handler).stream()
                        .filter(type -> !CARRIERS.contains(type))
                        .forEach(type -> byException
                                .computeIfAbsent(type, _ -> new LinkedHashSet<>())
                                .addAll(answers.from(handler).problems())));
    }

    private static List<? extends Class<?>> exceptionsOf(Method handler) {
        var declared = handler.getAnnotation(ExceptionHandler.class).value();
        return declared.length > 0
                ? List.of(declared)
                : Arrays.stream(handler.getParameterTypes())
                        .filter(Throwable.class::isAssignableFrom)
                        .toList();
    }

    /** Returns the problems of an endpoint that leads to this. */
    Set<ProblemCode> of(Reached reached) {
        var problems = new LinkedHashSet<>(reached.problems());
        byException.forEach((type, those) -> {
            if (reached.creates(type)) {
                problems.addAll(those);
            }
        });
        return problems;
    }
}
