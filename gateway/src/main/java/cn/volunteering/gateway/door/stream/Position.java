package cn.volunteering.gateway.door.stream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The position of a subscriber: the next offset of every partition of every topic it follows. A subscriber that
 * reconnects with it gets exactly the events it has not seen. {@link SealedPositions} gives it the form that readers see.
 */
final class Position {

    private static final int VERSION = 2;

    private final Map<String, Map<Integer, Long>> next = new TreeMap<>();

    /** Reads the binary form. Returns nothing if the bytes are not a position. */
    static Optional<Position> read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return in.readByte() == VERSION ? Optional.of(read(in)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Position read(DataInputStream in) throws IOException {
        var position = new Position();
        while (in.available() > 0) {
            String topic = in.readUTF();
            int partitions = in.readShort();
            for (int i = 0; i < partitions; i++) {
                position.advance(topic, in.readInt(), in.readLong());
            }
        }
        return position;
    }

    /** Returns the binary form. Its length depends only on the topics and partitions, not on the offsets. */
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            for (var topic : next.entrySet()) {
                write(topic.getKey(), topic.getValue(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(String topic, Map<Integer, Long> partitions, DataOutputStream out) throws IOException {
        out.writeUTF(topic);
        out.writeShort(partitions.size());
        for (var at : partitions.entrySet()) {
            out.writeInt(at.getKey());
            out.writeLong(at.getValue());
        }
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
