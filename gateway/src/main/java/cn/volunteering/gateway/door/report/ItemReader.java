package cn.volunteering.gateway.door.report;

import cn.volunteering.edge.problem.FieldFault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Separates a report into its items before any of them is read, so that an item that cannot be read does not affect the
 * others. Bytes that are not UTF-8 become U+FFFD, which no text may contain.
 */
final class ItemReader {

    private static final int MAX_DEPTH = 10_000;

    /** Finds where items begin and end, whatever is in them. The size of bodies is limited elsewhere. */
    private static final JsonMapper BOUNDARIES = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private static final JsonMapper ITEMS = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final DataSize maxEventSize;

    ItemReader(DataSize maxEventSize) {
        this.maxEventSize = maxEventSize;
    }

    /**
     * Reads a body that holds one event.
     *
     * @throws JacksonException if it is not JSON
     */
    SentItem one(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        try (JsonParser parser = BOUNDARIES.createParser(text)) {
            SentItem item = next(parser, parser.nextToken(), text);
            requireEnd(parser);
            return item;
        }
    }

    /**
     * Reads a body that holds an array of events; empty if it is other JSON.
     *
     * @throws JacksonException if it is not JSON
     */
    Optional<List<SentItem>> many(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        try (JsonParser parser = BOUNDARIES.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                parser.skipChildren();
                requireEnd(parser);
                return Optional.empty();
            }
            var items = new ArrayList<SentItem>();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                items.add(next(parser, token, text));
            }
            requireEnd(parser);
            return Optional.of(items);
        }
    }

    private SentItem next(JsonParser parser, JsonToken token, String text) {
        require(token != null, parser);
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return unreadable("事件必须是一个 JSON 对象");
        }
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        return read(text.substring(start, (int) parser.currentLocation().getCharOffset()));
    }

    private SentItem read(String item) {
        if (item.length() > maxEventSize.toBytes()) {
            return unreadable("单个事件不能超过 " + maxEventSize.toKilobytes() + " KB");
        }
        try {
            return new SentItem.Readable((ObjectNode) ITEMS.readTree(item));
        } catch (JacksonException | NumberFormatException e) {
            return unreadable("事件中有重复的字段，或者有过长、过深而不能读取的内容");
        }
    }

    private static SentItem unreadable(String message) {
        return new SentItem.Unreadable(new FieldFault("", message));
    }

    private static void requireEnd(JsonParser parser) {
        boolean hasContent = parser.currentToken() != null;
        require(hasContent && parser.nextToken() == null, parser);
    }

    private static void require(boolean expected, JsonParser parser) {
        if (!expected) {
            throw new StreamReadException(parser, "The body is not a report");
        }
    }
}
