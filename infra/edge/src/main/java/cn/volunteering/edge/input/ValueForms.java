package cn.volunteering.edge.input;

import static java.util.stream.Collectors.joining;

import cn.volunteering.domain.AnyYear;
import cn.volunteering.domain.PlatformCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The forms of all simple values that requests hold, in JSON and in parameters alike. */
public final class ValueForms {

    private static final String WHOLE = "-?\\d{1,19}";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String TIME = "\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?";
    private static final String TIME_WITH_SECONDS = "\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?";

    private static final ValueForm<Integer> INTEGER =
            ValueForm.of(JsonToken.VALUE_NUMBER_INT, "须为整数，且不能过大", ValueForm.matching(WHOLE, Integer::valueOf));
    private static final ValueForm<Long> LONG =
            ValueForm.of(JsonToken.VALUE_NUMBER_INT, "须为整数，且不能过大", ValueForm.matching(WHOLE, Long::valueOf));
    private static final ValueForm<Boolean> BOOLEAN = new ValueForm<>(
            Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE),
            "须为 true 或 false",
            ValueForm.matching("true|false", Boolean::valueOf),
            null);
    private static final ValueForm<UUID> ID = ValueForm.of(
            JsonToken.VALUE_STRING,
            "编号的格式不对",
            ValueForm.matching("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", UUID::fromString));

    private static final Map<Class<?>, ValueForm<?>> BY_TYPE = Map.ofEntries(
            Map.entry(int.class, INTEGER),
            Map.entry(Integer.class, INTEGER),
            Map.entry(long.class, LONG),
            Map.entry(Long.class, LONG),
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(UUID.class, ID),
            Map.entry(
                    LocalDate.class, ValueForm.ofTime(DAY, "须为日期，例如 2026-11-05", LocalDate::parse, LocalDate::getYear)),
            Map.entry(
                    YearMonth.class,
                    ValueForm.ofTime("\\d{4}-\\d{2}", "须为年月，例如 2026-11", YearMonth::parse, YearMonth::getYear)),
            Map.entry(Year.class, ValueForm.ofTime("\\d{4}", "须为年份，例如 2026", Year::parse, Year::getValue)),
            Map.entry(
                    LocalTime.class,
                    new ValueForm<>(
                            Set.of(JsonToken.VALUE_STRING),
                            "须为时刻，例如 09:00",
                            ValueForm.matching(TIME, LocalTime::parse),
                            null)),
            Map.entry(
                    Instant.class,
                    ValueForm.ofTime(
                            DAY + "T" + TIME_WITH_SECONDS + "(Z|[+-]\\d{2}:\\d{2})",
                            "须为带时区的时间，例如 2026-11-05T09:00:00+08:00",
                            text -> OffsetDateTime.parse(text).toInstant(),
                            PlatformCalendar::yearOf)));

    private final YearRange years;

    public ValueForms(PlatformCalendar calendar) {
        this.years = new YearRange(calendar);
    }

    /** Returns the types with a form, without enums. */
    static Set<Class<?>> types() {
        return BY_TYPE.keySet();
    }

    /** Returns the types with a form whose values have no year. */
    static List<Class<?>> typesWithoutYear() {
        return BY_TYPE.entrySet().stream()
                .filter(entry -> entry.getValue().year() == null)
                .<Class<?>>map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the form of a type, if it has one. */
    static Optional<ValueForm<?>> of(Class<?> type) {
        return type.isEnum() ? Optional.of(ofEnum(type)) : Optional.ofNullable(BY_TYPE.get(type));
    }

    private static ValueForm<?> ofEnum(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return ValueForm.of(
                JsonToken.VALUE_STRING,
                "只能是以下之一：" + Arrays.stream(constants).map(ValueForms::nameOf).collect(joining("、")),
                text -> Arrays.stream(constants)
                        .filter(constant -> nameOf(constant).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("Not a name of a constant")));
    }

    private static String nameOf(Object constant) {
        return ((Enum<?>) constant).name();
    }

    /** Returns what the form of a type looks like, in Chinese for the sender. */
    public static String hint(Class<?> type) {
        return of(type).map(ValueForm::hint).orElse("内容的格式不对");
    }

    /** Returns the permitted years of a value; null if its declaration permits any year. */
    @Nullable
    YearRange yearsOf(Predicate<Class<AnyYear>> isAnnotatedWith) {
        return isAnnotatedWith.test(AnyYear.class) ? null : years;
    }
}
