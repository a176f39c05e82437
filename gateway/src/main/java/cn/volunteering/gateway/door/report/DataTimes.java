package cn.volunteering.gateway.door.report;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.edge.problem.FieldFault;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Checks what JSON Schema cannot say about times in the data of an event: they lie between 1900 and the end of next year, and
 * the period that the contract file names with {@code x-period} ends after its start.
 */
final class DataTimes {

    private static final int FIRST_YEAR = 1900;

    private final List<String> fields;
    private final JsonNode period;
    private final PlatformCalendar calendar;

    DataTimes(JsonNode schema, PlatformCalendar calendar) {
        this.fields = schema.path("properties").properties().stream()
                .filter(field -> field.getValue().path("format").asString("").equals("date-time"))
                .map(Map.Entry::getKey)
                .toList();
        this.period = schema.path("x-period");
        this.calendar = calendar;
    }

    /** Returns the faults of data that agrees with its schema. */
    List<FieldFault> faults(JsonNode data) {
        var faults = new ArrayList<FieldFault>();
        for (String field : fields) {
            if (data.has(field) && timeOf(data, field).filter(this::isPossible).isEmpty()) {
                faults.add(impossible(field));
            }
        }
        if (faults.isEmpty() && !period.isMissingNode()) {
            checkPeriod(data, period.path(0).asString(), period.path(1).asString())
                    .ifPresent(faults::add);
        }
        return faults;
    }

    private boolean isPossible(OffsetDateTime time) {
        int year = PlatformCalendar.yearOf(time.toInstant());
        return year >= FIRST_YEAR && year <= lastYear();
    }

    private FieldFault impossible(String field) {
        return new FieldFault("data." + field, "须为 " + FIRST_YEAR + " 年至 " + lastYear() + " 年之间的时间");
    }

    private int lastYear() {
        return calendar.thisYear() + 1;
    }

    private static Optional<FieldFault> checkPeriod(JsonNode data, String start, String end) {
        return timeOf(data, start)
                .flatMap(from -> timeOf(data, end).filter(to -> !to.isAfter(from)))
                .map(_ -> new FieldFault("data." + end, "必须晚于开始时间"));
    }

    private static Optional<OffsetDateTime> timeOf(JsonNode data, String field) {
        try {
            return Optional.of(OffsetDateTime.parse(data.path(field).asString("")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
