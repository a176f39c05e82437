package cn.volunteering.contracts;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event type as declared in its file: the JSON Schema of the payload, with keywords for everything else.
 *
 * @param type the name of the file without its extension, including the version
 * @param title the name of the event for people
 * @param description what happened
 * @param topic the published topic of the events
 * @param readers tenant roles that may follow the events through the event door
 * @param writers tenant roles that may report the events through the event door
 * @param payload the schema of the payload alone
 */
public record DeclaredEvent(
        String type,
        String title,
        String description,
        String topic,
        List<String> readers,
        List<String> writers,
        ObjectNode payload) {

    private static final String TOPIC = "x-topic";
    private static final String OUTSIDE = "x-outside";
    private static final String FROM_OUTSIDE = "external";
    private static final Pattern NAME = Pattern.compile("volunteering\\.([a-z]+)\\.[a-z-]+\\.v[0-9]+");
    private static final Schema RULES = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DeclaredEvent.class.getResourceAsStream("/event-file.schema.json"), InputFormat.JSON);

    /**
     * Reads the file of an event type.
     *
     * @throws BrokenContractException if a keyword is missing or wrong, or the name and the topic have different owners
     */
    static DeclaredEvent read(String type, JsonNode file) {
        check(type, file);
        var outside = file.path(OUTSIDE);
        return new DeclaredEvent(
                type,
                file.path("title").asString(),
                file.path("description").asString(),
                file.path(TOPIC).asString(),
                texts(outside.path("readers")),
                texts(outside.path("writers")),
                ((ObjectNode) file.deepCopy()).without(List.of(TOPIC, OUTSIDE)));
    }

    private static void check(String type, JsonNode file) {
        String faults = RULES.validate(file).stream()
                .map(fault -> (fault.getInstanceLocation() + " " + fault.getMessage()).strip())
                .collect(Collectors.joining("; "));
        if (!faults.isEmpty()) {
            throw new BrokenContractException(type + ".json is not the contract of an event: " + faults);
        }
        var name = NAME.matcher(type);
        if (!name.matches()) {
            throw new BrokenContractException(type + ".json is not named volunteering.<service>.<event>.v<number>");
        }
        String topic = file.path(TOPIC).asString();
        if (!name.group(1).equals(FROM_OUTSIDE) && !name.group(1).equals(ownerOf(topic))) {
            throw new BrokenContractException(type + ".json names a topic of another service: " + topic);
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static String ownerOf(String topic) {
        return topic.substring(0, topic.indexOf('.'));
    }

    /** Returns the service that publishes the event, for example {@code scoring}. */
    public String owner() {
        return ownerOf(topic);
    }

    /** Returns whether any role may read or report the event through the event door. */
    public boolean isVisibleOutside() {
        return !readers.isEmpty() || !writers.isEmpty();
    }
}
