package cn.volunteering.messaging;

import cn.volunteering.domain.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Brings all texts and numbers of a payload into their stored form, in place. */
public final class PlainPayload {

    private final Function<String, PlainText> reading;
    private final List<Unfit> found = new ArrayList<>();

    private PlainPayload(Function<String, PlainText> reading) {
        this.reading = reading;
    }

    /**
     * A text or number that cannot be stored.
     *
     * @param path where it is, for example {@code people[2].name}
     * @param reason why, in Chinese for its sender
     */
    public record Unfit(String path, String reason) {}

    /** Folds the values of a payload and returns those that cannot be stored. Texts may have several lines. */
    public static List<Unfit> fold(ObjectNode payload) {
        return fold(payload, PlainText::paragraphs);
    }

    /** Folds the values of a payload and returns those that cannot be stored. Texts have one line. */
    public static List<Unfit> foldLines(ObjectNode payload) {
        return fold(payload, PlainText::line);
    }

    private static List<Unfit> fold(ObjectNode payload, Function<String, PlainText> reading) {
        var folding = new PlainPayload(reading);
        folding.foldFields(payload, "");
        return List.copyOf(folding.found);
    }

    private void foldFields(ObjectNode object, String path) {
        for (String name : List.copyOf(object.propertyNames())) {
            String here = path.isEmpty() ? name : path + "." + name;
            if (PlainText.isStoredLine(name)) {
                folded(object.path(name), here).ifPresent(value -> object.set(name, value));
            } else {
                found.add(new Unfit(path, "字段名含有不能保存的字符"));
            }
        }
    }

    private void foldItems(ArrayNode array, String path) {
        for (int i = 0; i < array.size(); i++) {
            int index = i;
            folded(array.path(i), path + "[" + i + "]").ifPresent(value -> array.set(index, value));
        }
    }

    /** Returns the value that replaces the node, if it is a text or number in another form. */
    private Optional<JsonNode> folded(JsonNode node, String path) {
        return switch (node) {
            case ObjectNode object -> {
                foldFields(object, path);
                yield Optional.empty();
            }
            case ArrayNode array -> {
                foldItems(array, path);
                yield Optional.empty();
            }
            case StringNode text -> foldedText(text, path);
            case NumericNode number -> foldedNumber(number, path);
            default -> Optional.empty();
        };
    }

    private Optional<JsonNode> foldedText(StringNode raw, String path) {
        return switch (reading.apply(raw.asString())) {
            case PlainText.Fit(String text) when text.equals(raw.asString()) -> Optional.empty();
            case PlainText.Fit(String text) -> Optional.of(StringNode.valueOf(text));
            case PlainText.Unfit(String reason) -> unfit(path, reason);
        };
    }

    private Optional<JsonNode> foldedNumber(NumericNode raw, String path) {
        return PlainNumber.read(raw).or(() -> unfit(path, "数值过大或过于精细，不能保存"));
    }

    private Optional<JsonNode> unfit(String path, String reason) {
        found.add(new Unfit(path, reason));
        return Optional.empty();
    }
}
