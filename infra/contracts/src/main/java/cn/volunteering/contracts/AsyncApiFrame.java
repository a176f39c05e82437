package cn.volunteering.contracts;

import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The handwritten part of an AsyncAPI document, {@code asyncapi/frame.yaml}: everything that the event files do not
 * state.
 *
 * @param document title, descriptions, and channels that are not topics
 * @param receives the types that the service handles, each with a sentence on its purpose
 */
public record AsyncApiFrame(ObjectNode document, Map<String, String> receives) {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String RECEIVES = "x-receives";

    /** Reads a frame. */
    public static AsyncApiFrame read(InputStream file) {
        var document = (ObjectNode) YAML.readTree(file);
        var receives = new TreeMap<String, String>();
        document.path(RECEIVES).forEachEntry((type, purpose) -> receives.put(type, purpose.asString()));
        document.remove(RECEIVES);
        return new AsyncApiFrame(document, receives);
    }
}
