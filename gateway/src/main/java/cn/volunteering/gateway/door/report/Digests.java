package cn.volunteering.gateway.door.report;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Ids derived from content. A repeated report gets the same event id at any time and in any gateway process, so every
 * consumer recognises it.
 */
final class Digests {

    private static final int BYTES = 16;

    private Digests() {}

    /** Returns the event id inside the platform, unique per tenant, source and id of the sender. */
    static String eventId(TenantId tenant, String source, String originId) {
        return digest(tenant.value() + "\n" + source + "\n" + originId);
    }

    /** Returns a digest of the content, which depends neither on the order of fields nor on the time of arrival. */
    static String fingerprint(EventEnvelope event) {
        return digest(event.type() + "\n" + event.subject() + "\n" + canonical(event.data()));
    }

    private static String canonical(JsonNode node) {
        var text = new StringBuilder();
        appendTo(text, node);
        return text.toString();
    }

    private static void appendTo(StringBuilder text, JsonNode node) {
        switch (node) {
            case ObjectNode object -> {
                var sorted = new TreeMap<String, JsonNode>();
                object.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
                text.append('{');
                sorted.forEach((name, value) -> {
                    text.append(name.length()).append(':').append(name).append('=');
                    appendTo(text, value);
                    text.append(';');
                });
                text.append('}');
            }
            case ArrayNode array -> {
                text.append('[');
                array.forEach(value -> {
                    appendTo(text, value);
                    text.append(';');
                });
                text.append(']');
            }
            default -> text.append(node);
        }
    }

    private static String digest(String text) {
        try {
            byte[] full = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(full, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
