package cn.volunteering.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of requirements lists each one once, every test it names exists, and every link has a target. */
class DocumentationTest {

    private static final Set<String> NOT_OURS = Set.of(".git", ".data", "target", "node_modules");

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(?:#[^)]*)?\\)");

    private record Line(String id, String state, List<String> tests) {

        static Line of(String row) {
            String[] cells = row.split("\\|", -1);
            List<String> tests = Arrays.stream(cells[4].strip().split(",\\s*"))
                    .filter(name -> !name.isBlank())
                    .toList();
            return new Line(cells[1].strip(), cells[2].strip(), tests);
        }
    }

    @Test
    void everyRequirementHasOneLine() throws IOException {
        var expected = Stream.concat(ids("QH", 63), ids("NX", 76)).toList();

        assertThat(lines()).extracting(Line::id).containsExactlyElementsOf(expected);
    }

    @Test
    void whatIsDoneNamesTestsThatExist() throws IOException {
        Set<String> existing = testClasses();

        assertThat(lines()).allSatisfy(line -> {
            assertThat(line.state()).isIn("done", "partly", "not yet");
            assertThat(line.tests().isEmpty())
                    .as(line.id())
                    .isEqualTo(line.state().equals("not yet"));
            assertThat(existing).as(line.id()).containsAll(line.tests());
        });
    }

    @Test
    void everyLinkToAFileLeadsToOne() throws IOException {
        List<Path> pages = pages();

        assertThat(pages).contains(ROOT.resolve("README.md"), ROOT.resolve("gateway/README.md"));
        assertThat(pages)
                .allSatisfy(page -> assertThat(links(page)).as(page.toString()).allSatisfy(link -> assertThat(
                                page.resolveSibling(link).normalize())
                        .exists()));
    }

    /** Returns the pages of the repository, without what builds and installations leave in ignored folders. */
    private static List<Path> pages() throws IOException {
        var pages = new ArrayList<Path>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    pages.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return pages;
    }

    private static List<String> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains(":"))
                .toList();
    }

    private static Stream<String> ids(String document, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> "%s-%02d".formatted(document, number));
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(ROOT.resolve("infra/docs/requirements-status.md")).stream()
                .filter(row -> row.startsWith("| QH-") || row.startsWith("| NX-"))
                .map(Line::of)
                .toList();
    }

    private static Set<String> testClasses() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.map(Path::toString)
                    .filter(file -> file.contains("/src/test/java/") && file.endsWith(".java"))
                    .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
