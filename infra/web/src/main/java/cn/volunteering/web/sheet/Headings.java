package cn.volunteering.web.sheet;

import cn.volunteering.domain.Labelled;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * The Chinese words of sheets: headings of fields, and names of enum constants that are not {@link Labelled}. Those of one service stand in its {@code
 * sheet/service.properties}, those of several services in {@code sheet/common.properties}. A key is the field, or the
 * type and the field ({@code ActivityView.state}), which comes first; constants always have their type.
 */
public final class Headings {

    private static final String SHARED = "/sheet/common.properties";
    private static final String OF_SERVICE = "/sheet/service.properties";

    private final Properties words;

    Headings(Properties words) {
        this.words = words;
    }

    /** Reads the words of this service. */
    public static Headings read() {
        var words = new Properties();
        load(words, SHARED);
        load(words, OF_SERVICE);
        return new Headings(words);
    }

    private static void load(Properties words, String resource) {
        try (InputStream file = Headings.class.getResourceAsStream(resource)) {
            if (file != null) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    /** Returns the heading of a field of a row, if it has one. */
    Optional<String> of(RecordComponent field) {
        return of(key(field)).or(() -> of(field.getName()));
    }

    /** Returns the name of an enum constant, or the constant itself if it has none. */
    String of(Enum<?> constant) {
        return constant instanceof Labelled labelled
                ? labelled.label()
                : of(key(constant)).orElse(constant.name());
    }

    /** Returns the heading of a parameter of a list, or its name if it has none. */
    String ofParameter(String name) {
        return of(name).filter(word -> !Columns.LEFT_OUT.equals(word)).orElse(name);
    }

    static String key(RecordComponent field) {
        return nameOf(field.getDeclaringRecord()) + "." + field.getName();
    }

    static String key(Enum<?> constant) {
        return nameOf(constant.getDeclaringClass()) + "." + constant.name();
    }

    boolean has(Enum<?> constant) {
        return constant instanceof Labelled || of(key(constant)).isPresent();
    }

    private Optional<String> of(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    private static String nameOf(Class<?> type) {
        String name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }
}
