package cn.volunteering.story;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows a stream of events across disconnections: it reconnects with the last position it saw. An event that the
 * platform sends twice has the same id and counts once, as CloudEvents requires of readers.
 */
final class EventReader {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ID = "id: ";
    private static final String DATA = "data: ";

    /** The length of one read. A quiet stream sends keep-alives, so the reader notices the end of this time soon. */
    private static final Duration READ_DURATION = Duration.ofSeconds(30);

    private final OutsideProgram program;
    private final String path;
    private final Map<String, JsonNode> events = new LinkedHashMap<>();
    private final Set<String> positions = new HashSet<>();
    private final List<String> repeated = new ArrayList<>();
    private String last = "";

    private EventReader(OutsideProgram program, String path) {
        this.program = program;
        this.path = path;
    }

    /** Returns a reader that starts with the next event. */
    static EventReader fromNowOn(OutsideProgram program, String path) {
        var reader = new EventReader(program, path);
        Patience.until("the beginning of a stream", reader::firstPosition, position -> !position.isEmpty());
        return reader;
    }

    private String firstPosition() {
        try (Stream<String> lines = program.stream(path, "")) {
            lines.takeWhile(_ -> last.isEmpty()).forEach(this::note);
        } catch (UncheckedIOException e) {
            throw new PlatformAwayException(e);
        }
        return last;
    }

    /** Reads until it has the given number of events in total, and leaves the stream. */
    void readUntil(int count) {
        Patience.until("event number " + count + " of the stream", () -> readOn(count), found -> found >= count);
    }

    private int readOn(int count) {
        try (Stream<String> lines = program.stream(path, last)) {
            Instant end = Instant.now().plus(READ_DURATION);
            lines.takeWhile(_ -> events.size() < count && Instant.now().isBefore(end))
                    .forEach(this::note);
        } catch (UncheckedIOException e) {
            throw new PlatformAwayException(e);
        }
        return events.size();
    }

    private void note(String line) {
        if (line.startsWith(ID)) {
            last = line.substring(ID.length());
        } else if (line.startsWith(DATA)) {
            JsonNode event = JSON.readTree(line.substring(DATA.length()));
            events.put(event.path("id").asString(), event);
            if (!positions.add(last)) {
                repeated.add(last);
            }
        }
    }

    Collection<JsonNode> events() {
        return List.copyOf(events.values());
    }

    /** Returns how many records arrived more than once. It must be zero even after a disconnection. */
    int repeats() {
        return repeated.size();
    }
}
