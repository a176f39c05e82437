package cn.volunteering.gateway.door.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The context attributes of a CloudEvent in structured JSON. An invalid attribute is empty here and listed in the
 * faults.
 *
 * @param id id from the sender, unique within its source
 * @param source sending system as a URI reference
 * @param subject object of the event; events of one subject stay in order
 */
record Attributes(String id, String source, String type, String subject, Optional<Instant> time) {

    private static final int MAX_LENGTH = 128;

    /** Years outside this range are mistakes, and extreme ones do not fit into milliseconds. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    static Attributes read(ObjectNode event, Faults faults) {
        if (!event.path("specversion").asString("").equals("1.0")) {
            faults.add("specversion", "必须是 1.0");
        }
        if (event.has("data_base64") || !isJson(event.path("datacontenttype"))) {
            faults.add("datacontenttype", "事件内容必须是 JSON");
        }
        return new Attributes(
                text(event, "id", faults),
                source(event, faults),
                text(event, "type", faults),
                text(event, "subject", faults),
                time(event, faults));
    }

    private static boolean isJson(JsonNode contentType) {
        return contentType.isMissingNode() || contentType.asString("").startsWith("application/json");
    }

    private static String text(ObjectNode event, String name, Faults faults) {
        String text = event.path(name).isString() ? event.path(name).asString().strip() : "";
        if (text.isEmpty()) {
            faults.add(name, "不能为空");
        } else if (text.length() > MAX_LENGTH) {
            faults.add(name, "不能超过 " + MAX_LENGTH + " 个字符");
        }
        return text;
    }

    private static String source(ObjectNode event, Faults faults) {
        String source = text(event, "source", faults);
        try {
            new URI(source);
        } catch (URISyntaxException e) {
            faults.add("source", "必须是有效的 URI");
        }
        return source;
    }

    private static Optional<Instant> time(ObjectNode event, Faults faults) {
        if (!event.has("time")) {
            return Optional.empty();
        }
        try {
            var time = OffsetDateTime.parse(event.path("time").asString(""));
            return Optional.of(time).filter(named -> isPlausible(named, faults)).map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            faults.add("time", "必须是 RFC 3339 时间，例如 2026-11-05T09:00:00+08:00");
            return Optional.empty();
        }
    }

    private static boolean isPlausible(OffsetDateTime time, Faults faults) {
        if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
            faults.add("time", "必须在 " + FIRST_YEAR + " 年至 " + LAST_YEAR + " 年之间");
            return false;
        }
        return true;
    }
}
