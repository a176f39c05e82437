package cn.volunteering.volunteer.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the texts of consents that ship with the platform. */
final class ConsentTextsFile {

    private static final String RESOURCE = "/consents.yaml";

    private ConsentTextsFile() {}

    /** Returns the texts of this build. */
    static ConsentTexts read() {
        try (InputStream resource = ConsentTextsFile.class.getResourceAsStream(RESOURCE)) {
            Map<String, List<Map<String, Object>>> kinds =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(resource);
            return new ConsentTexts(kinds.entrySet().stream()
                    .flatMap(kind ->
                            kind.getValue().stream().map(version -> text(ConsentKind.valueOf(kind.getKey()), version)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConsentText text(ConsentKind kind, Map<String, Object> version) {
        return new ConsentText(
                kind,
                Integer.parseInt(value(version, "version")),
                LocalDate.parse(value(version, "issuedOn")),
                value(version, "title"),
                value(version, "meaning"),
                value(version, "text").strip().lines().toList());
    }

    private static String value(Map<String, Object> version, String field) {
        return Objects.requireNonNull(version.get(field), () -> RESOURCE + " has a text without " + field)
                .toString();
    }
}
