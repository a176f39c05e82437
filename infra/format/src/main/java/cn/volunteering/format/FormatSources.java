package cn.volunteering.format;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks that all Java sources under a folder are formatted, or formats them. */
final class FormatSources {

    private static final Set<String> SKIPPED = Set.of("target", "node_modules", ".data", ".git");

    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());
    private final boolean apply;

    private FormatSources(boolean apply) {
        this.apply = apply;
    }

    /**
     * @param arguments {@code check} or {@code apply}, then the folder; exits with status 1 if a check finds an
     *     unformatted source
     */
    public static void main(String[] arguments) throws IOException {
        var formatting = new FormatSources("apply".equals(arguments[0]));
        var changed = new ArrayList<Path>();
        for (Path source : sourcesUnder(Path.of(arguments[1]))) {
            if (formatting.changes(source)) {
                changed.add(source);
            }
        }
        changed.forEach(source -> System.err.println((formatting.apply ? "formatted " : "not formatted: ") + source));
        if (!changed.isEmpty() && !formatting.apply) {
            System.err.println("Format with: mvn -q -pl infra/format process-classes -Dformat=apply");
            System.exit(1);
        }
    }

    private boolean changes(Path source) throws IOException {
        String before = Files.readString(source);
        String after = formatted(source, before);
        if (apply && !after.equals(before)) {
            Files.writeString(source, after);
        }
        return !after.equals(before);
    }

    private String formatted(Path source, String text) {
        try {
            return formatter.formatSourceAndFixImports(text);
        } catch (FormatterException e) {
            throw new IllegalStateException("Cannot parse " + source + ": " + e.getMessage(), e);
        }
    }

    private static List<Path> sourcesUnder(Path folder) throws IOException {
        var sources = new ArrayList<Path>();
        try (var entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                if (Files.isDirectory(entry)) {
                    if (!SKIPPED.contains(entry.getFileName().toString())) {
                        sources.addAll(sourcesUnder(entry));
                    }
                } else if (entry.toString().endsWith(".java")) {
                    sources.add(entry);
                }
            }
        }
        return sources;
    }
}
