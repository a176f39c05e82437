package cn.volunteering.testsupport.isolation;

import java.util.stream.Stream;

/**
 * A field of a request body.
 *
 * @param path where problems say it is: {@code plan.breaks[0].start}; empty for the whole body
 * @param before the JSON in front of its value, in a body with nothing else
 * @param after the JSON behind its value
 */
record BodyField(String path, String before, String after, InputSchema schema) {

    private static final int DEEPEST = 4;

    /** Returns the whole body and all fields in it. */
    static Stream<BodyField> all(InputSchema body) {
        return new BodyField("", "", "", body).withInner(0);
    }

    private Stream<BodyField> withInner(int depth) {
        return depth == DEEPEST
                ? Stream.of(this)
                : Stream.concat(Stream.of(this), inner().flatMap(each -> each.withInner(depth + 1)));
    }

    private Stream<BodyField> inner() {
        return Stream.concat(
                schema.properties().map(each -> inside(each.name(), each.schema())),
                schema.items().stream().map(item -> new BodyField(path + "[0]", before + "[", "]" + after, item)));
    }

    private BodyField inside(String name, InputSchema of) {
        return new BodyField(path.isEmpty() ? name : path + "." + name, before + "{\"" + name + "\":", "}" + after, of);
    }

    /** Returns a body with the field only. */
    String body(String value) {
        return before + value + after;
    }

    /** Returns an object field with an unknown field in it. */
    BodyField unknownInside() {
        return inside("noSuchField", schema);
    }

    boolean isWholeBody() {
        return path.isEmpty();
    }

    @Override
    public String toString() {
        return path;
    }
}
