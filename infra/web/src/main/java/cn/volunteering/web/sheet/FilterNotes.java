package cn.volunteering.web.sheet;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;

/** Says in Chinese by which parameters a list was filtered and sorted. */
final class FilterNotes {

    private final Headings headings;

    FilterNotes(Headings headings) {
        this.headings = headings;
    }

    /** Returns one note for each parameter of the request that has a value. */
    List<Sheet.Note> of(Method endpoint, Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> new Sheet.Note(
                        headings.ofParameter(parameter.getKey()),
                        Stream.of(parameter.getValue())
                                .filter(value -> !value.isBlank())
                                .map(value -> words(endpoint, parameter.getKey(), value))
                                .collect(Collectors.joining("、"))))
                .filter(note -> !note.text().isEmpty())
                .toList();
    }

    private String words(Method endpoint, String name, String value) {
        return choices(endpoint, name)
                .filter(choice -> choice.name().equals(value))
                .map(headings::of)
                .findFirst()
                .orElse(value);
    }

    /** Returns the values of a parameter that takes one or several of them, or nothing. */
    private static Stream<Enum<?>> choices(Method endpoint, String name) {
        return types(endpoint, name)
                .flatMap(type -> Stream.of(type, type.getGeneric(0)))
                .map(ResolvableType::toClass)
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of((Enum<?>[]) type.getEnumConstants()));
    }

    private static Stream<ResolvableType> types(Method endpoint, String name) {
        return Arrays.stream(endpoint.getParameters())
                .flatMap(parameter -> parameter.getType().isRecord()
                        ? Arrays.stream(parameter.getType().getRecordComponents())
                                .filter(component -> component.getName().equals(name))
                                .map(component -> ResolvableType.forType(component.getGenericType()))
                        : Stream.of(parameter)
                                .filter(it -> it.getName().equals(name))
                                .map(it -> ResolvableType.forType(it.getParameterizedType())));
    }
}
