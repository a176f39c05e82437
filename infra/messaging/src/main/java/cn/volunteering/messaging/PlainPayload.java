package cn.volunteering.messaging;

import cn.volunteering.domain.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Brings all texts of a payload into their stored form, in place. */
public final class PlainPayload {

    private final List<Unfit> found = new ArrayList<>();

    private PlainPayload() {}

    /**
     * A text that cannot be stored.
     *
     * @param path where it is, for example {@code people[2].name}
     * @param reason why, in Chinese for its sender
     */
    public record Unfit(String path, String reason) {}

    /** Folds the texts of a payload and returns those that cannot be stored. */
    public static List<Unfit> fold(ObjectNode payload) {
        var folding = new PlainPayload();
        folding.foldFields(payload, "");
        return List.copyOf(folding.found);
    }

    private void foldFields(ObjectNode object, String path) {
        for (String name : List.copyOf(object.propertyNames())) {
            String here = path.isEmpty() ? name : path + "." + name;
            if (PlainText.isStoredLine(name)) {
                folded(object.path(name), here).ifPresent(text -> object.set(name, text));
            } else {
                found.add(new Unfit(path, "字段名含有不能保存的字符"));
            }
        }
    }

    private void foldItems(ArrayNode array, String path) {
        for (int i = 0; i < array.size(); i++) {
            int index = i;
            folded(array.path(i), path + "[" + i + "]").ifPresent(text -> array.set(index, text));
        }
    }

    /** Returns the text that replaces the node, if it is a text in another form. */
    private Optional<StringNode> folded(JsonNode node, String path) {
        switch (node) {
            case ObjectNode object -> foldFields(object, path);
            case ArrayNode array -> foldItems(array, path);
            case StringNode text -> {
                return folded(text, path);
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<StringNode> folded(StringNode raw, String path) {
        return switch (PlainText.paragraphs(raw.asString())) {
            case PlainText.Fit(String text) when text.equals(raw.asString()) -> Optional.empty();
            case PlainText.Fit(String text) -> Optional.of(StringNode.valueOf(text));
            case PlainText.Unfit(String reason) -> {
                found.add(new Unfit(path, reason));
                yield Optional.empty();
            }
        };
    }
}
