package cn.volunteering.gateway.door.report;

import cn.volunteering.domain.PlainText;
import cn.volunteering.domain.PlatformCalendar;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
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

    /** Earlier years are mistakes, and extreme ones do not fit into milliseconds. */
    private static final int FIRST_YEAR = 2000;

    static Attributes read(ObjectNode event, PlatformCalendar calendar, Faults faults) {
        if (!stringOf(event, "specversion").equals("1.0")) {
            faults.add("specversion", "必须是 1.0");
        }
        if (event.has("data_base64") || event.has("datacontenttype") && !isJson(stringOf(event, "datacontenttype"))) {
            faults.add("datacontenttype", "事件内容必须是 JSON");
        }
        return new Attributes(
                text(event, "id", faults),
                source(event, faults),
                text(event, "type", faults),
                text(event, "subject", faults),
                time(event, calendar, faults));
    }

    private static boolean isJson(String contentType) {
        return contentType.matches("application/json( *;.*)?");
    }

    private static String stringOf(ObjectNode event, String name) {
        return event.path(name).isString() ? event.path(name).asString() : "";
    }

    private static String text(ObjectNode event, String name, Faults faults) {
        return switch (PlainText.line(stringOf(event, name))) {
            case PlainText.Fit(String text) -> limited(text, name, faults);
            case PlainText.Unfit(String reason) -> {
                faults.add(name, reason);
                yield "";
            }
        };
    }

    private static String limited(String text, String name, Faults faults) {
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

    private static Optional<Instant> time(ObjectNode event, PlatformCalendar calendar, Faults faults) {
        if (!event.has("time")) {
            return Optional.empty();
        }
        try {
            var time = OffsetDateTime.parse(stringOf(event, "time"));
            return Optional.of(time)
                    .filter(named -> isPlausible(named, calendar, faults))
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            faults.add("time", "必须是 RFC 3339 时间，例如 2026-11-05T09:00:00+08:00");
            return Optional.empty();
        }
    }

    private static boolean isPlausible(OffsetDateTime time, PlatformCalendar calendar, Faults faults) {
        int lastYear = calendar.thisYear() + 1;
        if (time.getYear() < FIRST_YEAR || time.getYear() > lastYear) {
            faults.add("time", "必须在 " + FIRST_YEAR + " 年至 " + lastYear + " 年之间");
            return false;
        }
        return true;
    }
}
