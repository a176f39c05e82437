package cn.volunteering.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a document from the pipeline, used to write others of the same size: replaces the marked values wherever
 * they occur and keeps everything else. Finds the places once, so that filling a shape costs almost nothing.
 */
final class Shape {

    private final Place document;

    private Shape(Place document) {
        this.document = document;
    }

    /**
     * Creates the shape of a sample.
     *
     * @param marks the values to be replaced: a text as a whole or as a part of another, a number as a whole
     */
    static Shape of(Document sample, List<?> marks) {
        return new Shape(place(sample, marks));
    }

    /**
     * @param values replacements for the marks, in the same order and of the same types
     */
    Document filled(List<?> values) {
        return document.filled(values) instanceof Document filled ? filled : new Document();
    }

    /** A place in the document. */
    private interface Place {

        @Nullable
        Object filled(List<?> values);
    }

    private static Place place(@Nullable Object value, List<?> marks) {
        return switch (value) {
            case Document document -> fields(document, marks);
            case List<?> list -> items(list, marks);
            case String text -> text(text, marks);
            case Number number -> number(number, marks);
            case null, default -> _ -> value;
        };
    }

    private static Place fields(Document document, List<?> marks) {
        Map<String, Place> places = new LinkedHashMap<>();
        document.forEach((name, value) -> places.put(name, place(value, marks)));
        return values -> {
            var filled = new Document();
            places.forEach((name, place) -> filled.append(name, place.filled(values)));
            return filled;
        };
    }

    private static Place items(List<?> list, List<?> marks) {
        var places = list.stream().map(item -> place(item, marks)).toList();
        return values -> places.stream().map(place -> place.filled(values)).toList();
    }

    private static Place text(String text, List<?> marks) {
        return IntStream.range(0, marks.size())
                .filter(index -> marks.get(index) instanceof String mark && text.contains(mark))
                .mapToObj(index -> around(text, (String) marks.get(index), index))
                .findFirst()
                .orElse(_ -> text);
    }

    private static Place around(String text, String mark, int index) {
        int start = text.indexOf(mark);
        String before = text.substring(0, start);
        String after = text.substring(start + mark.length());
        return values -> before + values.get(index) + after;
    }

    private static Place number(Number number, List<?> marks) {
        return IntStream.range(0, marks.size())
                .filter(index -> marks.get(index) instanceof Long mark && mark == number.longValue())
                .mapToObj(index -> number instanceof Integer ? whole(index) : (Place) values -> values.get(index))
                .findFirst()
                .orElse(_ -> number);
    }

    private static Place whole(int index) {
        return values -> Math.toIntExact((Long) values.get(index));
    }
}
