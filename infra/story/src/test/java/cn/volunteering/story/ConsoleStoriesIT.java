package cn.volunteering.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Plays the stories of {@code gateway/console/e2e} in Chromium, on a platform of its own with the demo data. Skipped where
 * there is no Chromium, and with {@code -Dplatform.stories=false}.
 */
@EnabledIf("isPossible")
class ConsoleStoriesIT {

    private static final List<String> CHROMIUMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Path root = Path.of("..", "..").toAbsolutePath().normalize();
    private final Path data = Path.of("target", "console-stories").toAbsolutePath();
    private final Path log = Path.of("target", "console-stories.log").toAbsolutePath();

    static boolean isPossible() {
        return !"false".equals(System.getProperty("platform.stories"))
                && Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .flatMap(folder -> CHROMIUMS.stream().map(name -> Path.of(folder, name)))
                        .anyMatch(Files::isExecutable);
    }

    /** The programs that the platform starts are unpacked once for the whole checkout. */
    @BeforeEach
    void shareTools() throws IOException {
        Files.createDirectories(data);
        Path tools = Files.createDirectories(root.resolve(".data").resolve("tools"));
        if (!Files.exists(data.resolve("tools"))) {
            Files.createSymbolicLink(data.resolve("tools"), tools);
        }
        Files.deleteIfExists(log);
    }

    @AfterEach
    void down() throws Exception {
        run("down");
    }

    @Test
    void peopleOfEachRoleUseTheConsole() throws Exception {
        int base = freePort();

        assertThat(run("up", "--no-build", "--no-caches", "--fresh", "--detach", "--ports-from", String.valueOf(base)))
                .as(() -> "the platform is ready:\n" + endOfLog())
                .isZero();
        assertThat(run("demo", "--console"))
                .as(() -> "all stories pass:\n" + endOfLog())
                .isZero();
    }

    private int run(String command, String... options) throws IOException, InterruptedException {
        var line =
                new ArrayList<>(List.of(root.resolve("infra").resolve(command).toString()));
        line.addAll(List.of(options));
        line.addAll(List.of("--data", data.toString()));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
    }

    private String endOfLog() {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 80), all.size()));
        } catch (IOException e) {
            return "no log: " + e.getMessage();
        }
    }

    /** The launcher takes the ports that follow, too. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
