package cn.volunteering.web;

import cn.volunteering.domain.PlatformCalendar;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes instants with the offset of the platform's zone, {@code 2026-11-21T09:00:00+08:00}: people read their own time
 * in it, and programs the same instant. Endpoints accept any offset.
 */
final class LocalTimes extends SimpleModule {

    private static final long serialVersionUID = 1;

    LocalTimes() {
        super("local-times");
        addSerializer(Instant.class, new WithOffset());
    }

    /** The serializer. */
    private static final class WithOffset extends StdSerializer<Instant> {

        WithOffset() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant moment, JsonGenerator json, SerializationContext context) {
            json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(PlatformCalendar.local(moment)));
        }
    }
}
