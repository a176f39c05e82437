package cn.volunteering.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Plays the stories of {@code gateway/console/e2e} in Chromium, on all parts of the platform with the demo data. Skipped
 * where there is no Chromium on the path. With {@code -Dplatform.data=DIR} the platform keeps its data there and goes on
 * running after the test; who names the folder ends the platform.
 */
@EnabledIf("isChromiumInstalled")
class ConsoleStoriesIT {

    private static final List<String> CHROMIUMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final String FIRST_PORT = "19000";
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Optional<Path> LASTING =
            Optional.ofNullable(System.getProperty("platform.data")).map(Path::of);
    private static final Path DATA = LASTING.orElseGet(() -> ROOT.resolve("infra/acceptance/target/platform"));

    static boolean isChromiumInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> CHROMIUMS.stream().map(name -> Path.of(folder, name)))
                .anyMatch(Files::isExecutable);
    }

    @BeforeAll
    static void up() throws Exception {
        shareTools();
        int exit = run(
                "up",
                "--no-build",
                "--no-caches",
                "--fresh",
                "--detach",
                "--mongo",
                "embedded",
                "--ports-from",
                FIRST_PORT);

        assertThat(exit).as("exit of infra/up").isZero();
    }

    @AfterAll
    static void down() throws Exception {
        if (LASTING.isEmpty()) {
            run("down");
        }
    }

    @Test
    void peopleOfEachRoleUseTheConsole() throws Exception {
        assertThat(run("demo", "--console")).as("exit of the stories").isZero();
    }

    /** The servers that the other tests have unpacked serve this platform, too. */
    private static void shareTools() throws IOException {
        Files.createDirectories(DATA);
        Path tools = DATA.resolve("tools");
        if (!Files.exists(tools)) {
            Files.createSymbolicLink(tools, Files.createDirectories(ROOT.resolve(".data/tools")));
        }
    }

    /** Runs a command of the checkout, and shows its lines as they come. */
    private static int run(String command, String... options) throws IOException, InterruptedException {
        var line =
                new ArrayList<>(List.of(ROOT.resolve("infra").resolve(command).toString()));
        line.addAll(List.of(options));
        line.addAll(List.of("--data", DATA.toString()));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        try (var lines = process.inputReader()) {
            lines.lines().forEach(System.out::println);
        }
        return process.waitFor();
    }
}
