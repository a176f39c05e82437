package cn.volunteering.testsupport.isolation;

import java.util.List;
import java.util.stream.Stream;

/** Values that a field or parameter must refuse, by the type that the OpenAPI document gives it. */
final class WrongValues {

    private static final List<String> NO_TEXT = List.of("false", "7", "{}", "[]");
    private static final List<String> UNFIT_TEXT =
            List.of("\"a\\ud800\"", "\"a\\u0000b\"", "\"a\\u202eb\"", "\"a\\u200bb\"");
    private static final List<String> NO_DAY =
            List.of("\"2026-02-30\"", "\"2026-2-3\"", "\"2026-11-05T00:00:00Z\"", "20000", "[2026,11,5]", "\"\"");
    private static final List<String> DAY_OUT_OF_RANGE = List.of("\"1899-12-31\"", "\"2999-01-01\"");
    private static final List<String> NO_MOMENT =
            List.of("\"2026-11-05\"", "\"2026-11-05T09:00:00\"", "\"2026-11-05T09:00Z\"", "1760000000", "\"\"");
    private static final List<String> MOMENT_OUT_OF_RANGE =
            List.of("\"1899-12-31T00:00:00Z\"", "\"2999-01-01T00:00:00Z\"");
    private static final List<String> NO_CONSTANT = List.of("0", "\"0\"", "\"noSuchConstant\"", "\"\"", "true");

    private WrongValues() {}

    /** Returns JSON values that the schema does not permit. */
    static Stream<String> of(InputSchema schema) {
        return switch (schema.type()) {
            case "string" -> ofText(schema);
            case "integer" -> Stream.of("\"7\"", "1.9", "1e3", "true", "\"\"", "99999999999999999999");
            case "number" -> Stream.of("\"7\"", "true");
            case "boolean" -> Stream.of("\"true\"", "0", "\"\"");
            case "array" -> Stream.of("{}", "\"x\"", "7");
            case "object" -> Stream.of("[]", "\"x\"", "7");
            default -> Stream.of("\"a\\u202eb\"");
        };
    }

    private static Stream<String> ofText(InputSchema schema) {
        if (!schema.constants().isEmpty()) {
            return NO_CONSTANT.stream();
        }
        return switch (schema.format()) {
            case "date" -> NO_DAY.stream();
            case "date-time" -> NO_MOMENT.stream();
            default -> Stream.concat(NO_TEXT.stream(), UNFIT_TEXT.stream());
        };
    }

    /** Returns days and times that only fields for any year permit. */
    static Stream<String> outOfRange(InputSchema schema) {
        return switch (schema.format()) {
            case "date" -> DAY_OUT_OF_RANGE.stream();
            case "date-time" -> MOMENT_OUT_OF_RANGE.stream();
            default -> Stream.empty();
        };
    }

    /** Returns texts, escaped for a query, that a parameter must refuse. */
    static Stream<String> ofParameter(InputSchema schema) {
        if (!schema.constants().isEmpty()) {
            return Stream.of("0", "noSuchConstant", "%20", "");
        }
        return switch (schema.type()) {
            case "integer" -> Stream.of("1.9", "x", "%2B1", "99999999999999999999", "");
            case "boolean" -> Stream.of("1", "yes", "TRUE", "");
            case "array" -> schema.items().stream().flatMap(WrongValues::ofItem);
            default ->
                schema.format().equals("date")
                        ? Stream.of("2026-02-30", "2026-2-3", "1899-12-31", "2999-01-01", "x", "")
                        : Stream.of("a%E2%80%AEb", "a%00b", "a%E2%80%8Bb", "", "x".repeat(schema.longest() + 1));
        };
    }

    /** Returns what no item is: among others, two constants in one. */
    private static Stream<String> ofItem(InputSchema item) {
        Stream<String> joined = item.constants().size() < 2
                ? Stream.empty()
                : Stream.of(String.join(",", item.constants().subList(0, 2)));
        return Stream.concat(ofParameter(item), joined);
    }
}
