package cn.volunteering.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every policy key decides something, or says that it does not yet; the page of keys names the tests that show it. */
class PolicyKeysTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path CATALOGUE = ROOT.resolve("infra/policy/src/main/resources/policy-catalogue.yaml");
    private static final Pattern ENTRY = Pattern.compile("(?m)^ {2}- key: (\\S+)\\n((?: {4}.*\\n?)*)");
    private static final Pattern OPTION = Pattern.compile("(?m)^ {6}[A-Z_]+: ");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private record Key(String name, boolean isPending, int options) {

        /** Returns whether there is nothing to choose, so that the key only says what the platform does. */
        boolean hasOneOption() {
            return options == 1;
        }
    }

    private record Row(List<String> keys, String state, List<String> tests) {

        static Row of(String line) {
            var cells = line.split("\\|", -1);
            var keys = CODE.matcher(cells[2])
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            var tests = Arrays.stream(cells[4].strip().split(",\\s*"))
                    .filter(name -> !name.isBlank())
                    .toList();
            return new Row(keys, cells[3].strip(), tests);
        }
    }

    @Test
    void everyKeyIsReadByCodeUnlessItSaysThatItDecidesNothingYet() throws IOException {
        String code = mainCode();

        assertThat(keys()).isNotEmpty().allSatisfy(key -> assertThat(code.contains("\"" + key.name() + "\""))
                .as(key.name())
                .isEqualTo(!key.isPending() && !key.hasOneOption()));
    }

    @Test
    void everyKeyIsOnThePageOnceWithTheTestsThatShowIt() throws IOException {
        var listed = rows().stream().flatMap(row -> row.keys().stream()).toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        keys().stream().map(Key::name).toList());
        var pending = keys().stream().filter(Key::isPending).map(Key::name).collect(Collectors.toSet());
        var existing = testClasses();
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.tests().isEmpty())
                    .as(row.keys().toString())
                    .isEqualTo(row.state().equals("not yet"));
            assertThat(pending.containsAll(row.keys()))
                    .as(row.keys().toString())
                    .isEqualTo(row.tests().isEmpty());
            assertThat(existing).as(row.keys().toString()).containsAll(row.tests());
        });
    }

    private static List<Key> keys() throws IOException {
        var keys = new ArrayList<Key>();
        var entries = ENTRY.matcher(Files.readString(CATALOGUE));
        while (entries.find()) {
            var body = entries.group(2);
            int options = (int) OPTION.matcher(body).results().count();
            keys.add(new Key(entries.group(1), body.contains("    notYet: "), options));
        }
        return keys;
    }

    private static List<Row> rows() throws IOException {
        return Files.readString(ROOT.resolve("infra/docs/policy-keys.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(Row::of)
                .toList();
    }

    private static String mainCode() throws IOException {
        var text = new StringBuilder();
        for (Path file : javaFiles("src/main/java")) {
            text.append(Files.readString(file));
        }
        return text.toString();
    }

    private static Set<String> testClasses() throws IOException {
        return javaFiles("src/test/java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> javaFiles(String folder) throws IOException {
        var files = new ArrayList<Path>();
        for (Path module : modules()) {
            var sources = module.resolve(folder);
            if (Files.isDirectory(sources)) {
                try (Stream<Path> found = Files.walk(sources)) {
                    found.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
                }
            }
        }
        return files;
    }

    private static List<Path> modules() throws IOException {
        try (var services = Files.list(ROOT);
                var libraries = Files.list(ROOT.resolve("infra"))) {
            return Stream.concat(services, libraries).filter(Files::isDirectory).toList();
        }
    }
}
