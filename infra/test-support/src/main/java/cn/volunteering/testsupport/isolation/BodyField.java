package cn.volunteering.testsupport.isolation;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of a request body.
 *
 * @param path where problems say it is: {@code plan.breaks[0].start}; empty for the whole body
 * @param before the JSON in front of its value, in a body with nothing else
 * @param after the JSON behind its value
 * @param item the path of the element that it is in or is itself, if elements of its list are answered one by one
 */
record BodyField(String path, String before, String after, InputSchema schema, Optional<String> item) {

    private static final int DEEPEST = 4;

    /** Returns the whole body and all fields in it. */
    static Stream<BodyField> all(InputSchema body) {
        return new BodyField("", "", "", body, Optional.empty()).withInner(0);
    }

    private Stream<BodyField> withInner(int depth) {
        return depth == DEEPEST
                ? Stream.of(this)
                : Stream.concat(Stream.of(this), inner().flatMap(each -> each.withInner(depth + 1)));
    }

    private Stream<BodyField> inner() {
        return Stream.concat(
                schema.properties().map(each -> inside(each.name(), each.schema())),
                schema.items().stream().map(this::element));
    }

    private BodyField element(InputSchema of) {
        String here = path + "[0]";
        return new BodyField(
                here,
                before + "[",
                "]" + after,
                of,
                item.or(() -> schema.isAnsweredOneByOne() ? Optional.of(here) : Optional.empty()));
    }

    private BodyField inside(String name, InputSchema of) {
        return new BodyField(
                path.isEmpty() ? name : path + "." + name, before + "{\"" + name + "\":", "}" + after, of, item);
    }

    /** Returns a body with the field only. */
    String body(String value) {
        return before + value + after;
    }

    /** Returns an object field with an unknown field in it. */
    BodyField unknownInside() {
        return inside("noSuchField", schema);
    }

    /** Returns the path within its element, if elements of the list are answered one by one. */
    String pathInItem() {
        return path.substring(item.orElse("").length()).replaceFirst("^\\.", "");
    }

    boolean isWholeBody() {
        return path.isEmpty();
    }

    @Override
    public String toString() {
        return path;
    }
}
