package cn.volunteering.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventEnvelope;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas under {@code asyncapi/schemas} on the class path, one file per event type. */
public final class EventContract {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private EventContract() {}

    /** Asserts that the payload matches {@code asyncapi/schemas/<type>.json}, formats included. */
    public static void assertHolds(EventEnvelope event) {
        assertHolds(event.type(), event.data().toString());
    }

    /** Asserts the same for a payload in text form. */
    public static void assertHolds(String type, String payload) {
        var faults = schemaOf(type)
                .validate(
                        payload,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(faults).as("%s against its schema: %s", type, payload).isEmpty();
    }

    private static Schema schemaOf(String type) {
        String file = "/asyncapi/schemas/" + type + ".json";
        try (var schema = EventContract.class.getResourceAsStream(file)) {
            if (schema == null) {
                throw new AssertionError("Missing schema " + file);
            }
            return SCHEMAS.getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
