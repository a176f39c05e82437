package cn.volunteering.web.sheet;

import cn.volunteering.domain.PlatformCalendar;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the values of rows into what a reader expects in a cell: numbers, days and times stay what they are. */
final class CellValues {

    private static final String NAME = "name";
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Headings headings;

    CellValues(Headings headings) {
        this.headings = headings;
    }

    /** Returns the value of a cell: a number, a day, an instant, or a text, which is empty for what is not known. */
    Object of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number;
            case LocalDate day -> day;
            case Instant moment -> moment;
            case Optional<?> maybe -> of(maybe.orElse(null));
            case Record single when single.getClass().getRecordComponents().length == 1 -> of(only(single));
            default -> text(value);
        };
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean flag -> flag ? "是" : "否";
            case Enum<?> constant -> headings.of(constant);
            case Instant moment -> PlatformCalendar.local(moment).format(MINUTES);
            case Collection<?> several -> several.stream().map(this::text).collect(Collectors.joining("、"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> text(entry.getKey()) + "：" + text(entry.getValue()))
                        .collect(Collectors.joining("；"));
            case Record object -> named(object).orElseGet(() -> joined(object));
            default -> value.toString();
        };
    }

    private Optional<String> named(Record object) {
        return components(object)
                .filter(component -> component.getName().equals(NAME))
                .map(component -> text(Columns.valueOf(component, object)))
                .findFirst();
    }

    private String joined(Record object) {
        return components(object)
                .filter(component -> !headings.of(component).equals(Optional.of(Columns.LEFT_OUT)))
                .map(component -> text(Columns.valueOf(component, object)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static @Nullable Object only(Record single) {
        return components(single)
                .map(component -> Columns.valueOf(component, single))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<RecordComponent> components(Record object) {
        return Arrays.stream(object.getClass().getRecordComponents());
    }
}
