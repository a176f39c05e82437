package cn.volunteering.gateway.door.stream;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The position of a subscriber: the next offset of every partition of every topic it follows. Its text form is the id
 * of each event on the stream, so a subscriber that reconnects gets exactly the events it has not seen.
 */
final class Position {

    private static final String VERSION = "1";

    private final Map<String, Map<Integer, Long>> next = new TreeMap<>();

    /** Parses the text form. Returns nothing if the text is not a position. */
    static Optional<Position> parse(String id) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.US_ASCII);
            String[] fields = text.split("\\|");
            return fields[0].equals(VERSION) ? Optional.of(read(fields)) : Optional.empty();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Position read(String[] fields) {
        var position = new Position();
        for (int i = 1; i < fields.length; i++) {
            String[] topic = fields[i].split("=", 2);
            for (String partition : topic[1].split(",")) {
                String[] at = partition.split(":", 2);
                position.advance(topic[0], Integer.parseInt(at[0]), Long.parseLong(at[1]));
            }
        }
        return position;
    }

    /** Returns the text form. */
    String id() {
        var text = new StringBuilder(VERSION);
        next.forEach((topic, partitions) -> {
            char separator = '=';
            text.append('|').append(topic);
            for (var at : partitions.entrySet()) {
                text.append(separator).append(at.getKey()).append(':').append(at.getValue());
                separator = ',';
            }
        });
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** Returns the next offsets in the topic by partition; empty if the subscriber did not follow it. */
    Map<Integer, Long> in(String topic) {
        return Map.copyOf(next.getOrDefault(topic, Map.of()));
    }

    /** Sets the next offset of a partition. */
    void advance(String topic, int partition, long offset) {
        next.computeIfAbsent(topic, _ -> new TreeMap<>()).put(partition, offset);
    }

    /** Sets the next offsets of all partitions of a topic. */
    void advance(String topic, Map<Integer, Long> offsets) {
        offsets.forEach((partition, offset) -> advance(topic, partition, offset));
    }
}
