package cn.volunteering.gateway.door.report;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.gateway.door.EventType;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Checks the data of reported events against the JSON Schema of their type. */
final class DataSchemas {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private record Rules(Schema schema, DataTimes times) {}

    private final Map<String, Rules> byType;

    DataSchemas(List<EventType> types, PlatformCalendar calendar) {
        byType = types.stream()
                .collect(Collectors.toUnmodifiableMap(
                        EventType::type,
                        type -> new Rules(SCHEMAS.getSchema(type.payload()), new DataTimes(type.payload(), calendar))));
    }

    /** Returns the faults in the data of an event whose type may be reported. */
    List<FieldFault> faults(String type, JsonNode data) {
        Rules rules = Objects.requireNonNull(byType.get(type), type);
        List<FieldFault> faults = rules
                .schema()
                .validate(data, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(DataSchemas::fault)
                .toList();
        return faults.isEmpty() ? rules.times().faults(data) : faults;
    }

    private static FieldFault fault(Error error) {
        return new FieldFault(field(error), message(error));
    }

    /** Returns the field as a path: {@code data.headcount}, {@code data.people[2].name}. */
    private static String field(Error error) {
        String path = "data";
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            Object step = error.getInstanceLocation().getElement(i);
            path += step instanceof Integer ? "[" + step + "]" : "." + step;
        }
        return error.getProperty() == null ? path : path + "." + error.getProperty();
    }

    private static String message(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> "不能缺少";
            case "additionalProperties" -> "没有这个字段";
            case "type" -> "数据类型不正确";
            case "format" -> "格式不正确";
            case "minLength" -> "不能为空";
            case "maxLength" -> "过长";
            case "minimum", "exclusiveMinimum" -> "数值过小";
            case "maximum", "exclusiveMaximum" -> "数值过大";
            case "enum", "const" -> "不是允许的值";
            default -> "不符合要求";
        };
    }
}
