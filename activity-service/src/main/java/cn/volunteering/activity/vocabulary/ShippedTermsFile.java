package cn.volunteering.activity.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the terms that ship with the platform: the wording of the clauses, as data. */
final class ShippedTermsFile {

    private static final String RESOURCE = "/vocabulary.yaml";

    private ShippedTermsFile() {}

    /** Returns the terms of this build, in the order of the file. */
    static List<ShippedTerm> read() {
        try (InputStream resource = ShippedTermsFile.class.getResourceAsStream(RESOURCE)) {
            Map<String, List<Map<String, Object>>> kinds =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(resource);
            return kinds.entrySet().stream()
                    .flatMap(entry -> terms(TermKind.valueOf(entry.getKey()), entry.getValue()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ShippedTerm> terms(TermKind kind, List<Map<String, Object>> entries) {
        var position = new AtomicInteger();
        return entries.stream().map(entry -> term(kind, position.incrementAndGet(), entry));
    }

    private static ShippedTerm term(TermKind kind, int position, Map<String, Object> entry) {
        var term = new VocabularyTerm(
                kind,
                text(entry, "code"),
                text(entry, "title"),
                text(entry, "en"),
                constant(NationalCategory.class, entry.get("category")),
                constant(ServedGroup.class, entry.get("group")),
                null,
                null,
                position);
        return new ShippedTerm(term, List.of(text(entry, "clauses").split(" ")));
    }

    private static String text(Map<String, Object> entry, String field) {
        if (!(entry.get(field) instanceof String text)) {
            throw new IllegalStateException(RESOURCE + " has a term without " + field + ": " + entry);
        }
        return text;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable Object name) {
        return name == null ? null : Enum.valueOf(type, name.toString());
    }
}
