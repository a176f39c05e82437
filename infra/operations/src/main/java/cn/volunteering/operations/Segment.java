package cn.volunteering.operations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Encodes user input for an address, as one path segment or one query value. */
final class Segment {

    private Segment() {}

    static String of(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
