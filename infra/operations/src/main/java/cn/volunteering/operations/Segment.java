package cn.volunteering.operations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Puts what a person typed into an address, so that it stays one segment or one value. */
final class Segment {

    private Segment() {}

    static String of(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
