package cn.volunteering.contracts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds the AsyncAPI document of one service. The frame provides the surrounding text; channels, operations and
 * messages come from the event files.
 */
final class AsyncApiDocument {

    /** In a frame: marks the channel that carries all events with outside {@code readers} or {@code writers}. */
    private static final String OUTSIDE = "x-outside";

    private static final String SCHEMA_FORMAT = "application/schema+json;version=draft-2020-12";

    private final Map<String, DeclaredEvent> platform = new TreeMap<>();
    private final AsyncApiFrame frame;
    private final ObjectNode document;
    private final Map<String, DeclaredEvent> mentioned = new TreeMap<>();

    /** @param platform the event types of all services */
    AsyncApiDocument(Collection<DeclaredEvent> platform, AsyncApiFrame frame) {
        platform.forEach(event -> this.platform.put(event.type(), event));
        this.frame = frame;
        document = frame.document().deepCopy();
    }

    /** Returns the document of the service that publishes the given events. */
    ObjectNode build(List<DeclaredEvent> published) {
        fillChannelsOutside();
        addTopics("send", published);
        addTopics("receive", received());
        addMessages();
        return document;
    }

    /** Returns the events that the document refers to. */
    Collection<DeclaredEvent> mentioned() {
        return mentioned.values();
    }

    private List<DeclaredEvent> received() {
        return frame.receives().keySet().stream().map(this::declared).toList();
    }

    private DeclaredEvent declared(String type) {
        var event = platform.get(type);
        if (event == null) {
            throw new BrokenContractException("A frame.yaml receives " + type + ", which no service declares");
        }
        return event;
    }

    private void fillChannelsOutside() {
        for (JsonNode channel : document.withObject("channels")) {
            var side = ((ObjectNode) channel).remove(OUTSIDE);
            if (side != null) {
                platform.values().stream()
                        .filter(event -> isOpen(event, side.asString()))
                        .forEach(event -> addTo((ObjectNode) channel, event));
            }
        }
    }

    private static boolean isOpen(DeclaredEvent event, String side) {
        return switch (side) {
            case "readers" -> !event.readers().isEmpty();
            case "writers" -> !event.writers().isEmpty();
            default -> throw new BrokenContractException("A frame.yaml has a channel for unknown " + side);
        };
    }

    private void addTopics(String action, List<DeclaredEvent> events) {
        events.stream()
                .collect(Collectors.groupingBy(DeclaredEvent::topic, TreeMap::new, Collectors.toList()))
                .forEach((topic, ofTopic) -> addTopic(action, topic, ofTopic));
    }

    private void addTopic(String action, String topic, List<DeclaredEvent> events) {
        var channel = document.withObject("channels").withObject(topic).put("address", topic);
        events.forEach(event -> addTo(channel, event));
        var operation = document.withObject("operations").putObject(action + "-" + topic);
        operation.put("action", action).putObject("channel").put("$ref", "#/channels/" + topic);
        var messages = operation.putArray("messages");
        events.forEach(event -> messages.addObject().put("$ref", "#/channels/" + topic + "/messages/" + event.type()));
    }

    private void addTo(ObjectNode channel, DeclaredEvent event) {
        mentioned.put(event.type(), event);
        channel.withObject("messages").putObject(event.type()).put("$ref", "#/components/messages/" + event.type());
    }

    private void addMessages() {
        ObjectNode messages = document.withObject("components").withObject("messages");
        mentioned.values().forEach(event -> addMessage(messages.putObject(event.type()), event));
    }

    private void addMessage(ObjectNode message, DeclaredEvent event) {
        message.put("name", event.type())
                .put("title", event.title())
                .put("summary", event.description())
                .put("contentType", "application/json");
        var purpose = frame.receives().get(event.type());
        if (purpose != null) {
            message.put("description", purpose);
        }
        message.putObject("payload")
                .put("schemaFormat", SCHEMA_FORMAT)
                .putObject("schema")
                .put("$ref", "schemas/" + event.type() + ".json");
    }
}
