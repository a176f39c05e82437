package cn.volunteering.edge.openapi;

import com.fasterxml.jackson.databind.JavaType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names schemas after their classes. A nested class carries the name of its outer one, so that two classes {@code Line} are two
 * schemas: {@code SignupController.Line} is {@code SignupLine}.
 */
public final class SchemaNames {

    private final Map<String, String> owners = new ConcurrentHashMap<>();

    /**
     * Returns the name of a type.
     *
     * @throws IllegalStateException if another type has this name
     */
    String of(JavaType type) {
        String name = nameOf(type);
        String owner = owners.computeIfAbsent(name, _ -> type.toCanonical());
        if (!owner.equals(type.toCanonical())) {
            throw new IllegalStateException("Two types of the contract are called " + name + ": " + owner + " and "
                    + type.toCanonical() + "; rename one, or give it a name with @Schema");
        }
        return name;
    }

    private static String nameOf(JavaType type) {
        String arguments = IntStream.range(0, type.containedTypeCount())
                .mapToObj(type::containedType)
                .map(SchemaNames::nameOf)
                .collect(Collectors.joining());
        return nameOf(type.getRawClass()) + arguments;
    }

    /** Returns the name of a class without type parameters. */
    public static String nameOf(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        if (outer == null) {
            return type.getSimpleName();
        }
        String prefix = nameOf(outer).replaceFirst("(Controller|Views?)$", "");
        return type.getSimpleName().startsWith(prefix) ? type.getSimpleName() : prefix + type.getSimpleName();
    }
}
