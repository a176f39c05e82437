package cn.volunteering.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script of a small checkout, whose Maven writes down that it was called and whose JDK prints its arguments. */
class LaunchScriptTest {

    private static final Path SCRIPT = Path.of("launch");
    private static final Path POM = Path.of("..", "..", "pom.xml");

    @TempDir
    private Path checkout;

    @BeforeEach
    void checkOut() throws IOException {
        copy(SCRIPT, "infra/local/launch");
        copy(POM, "pom.xml");
        for (String module : modules()) {
            write(module + "/pom.xml", "");
            write(module + "/src/main/java/Source.java", "");
        }
        program("bin/mvn", """
            echo built >>"$BUILDS"
            for module in $(sed -n 's:.*<module>\\(.*\\)</module>.*:\\1:p' "$CHECKOUT/pom.xml"); do
                mkdir -p "$CHECKOUT/$module/target/lib"
                touch "$CHECKOUT/$module/target/$(basename "$module")-0.1.0.jar"
                touch "$CHECKOUT/$module/target/$(basename "$module")-0.1.0-app.jar"
            done
            """);
        program("jdk/bin/java", "echo \"$@\"");
        write("jdk/release", "JAVA_VERSION=\"25.0.1\"\n");
    }

    @Test
    void upWhenNothingHasChangedDoesNotBuildAgain() throws Exception {
        launch("up");
        launch("up");

        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void upWhenASourceOfAnyModuleHasChangedBuildsAgain() throws Exception {
        launch("up");
        for (String module : modules()) {
            int before = builds();
            touch(module + "/src/main/java/Source.java");
            launch("up");

            assertThat(builds()).as(module).isEqualTo(before + 1);
            Files.setLastModifiedTime(
                    checkout.resolve(module + "/src/main/java/Source.java"), FileTime.from(Instant.EPOCH));
        }
    }

    @Test
    void upWhenTheConsoleHasChangedBuildsAgainButNotForWhatItsBuildWrites() throws Exception {
        write("gateway/console/src/app/desk.ts", "");
        write("gateway/console/node_modules/vue/index.js", "");
        write("gateway/console/src/api/generated/gateway.ts", "");
        launch("up");
        touch("gateway/console/node_modules/vue/index.js");
        touch("gateway/console/src/api/generated/gateway.ts");
        launch("up");

        assertThat(builds()).isEqualTo(1);
        touch("gateway/console/src/app/desk.ts");
        launch("up");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void statusWhenASourceHasChangedDoesNotBuildAgain() throws Exception {
        launch("up");
        touch("infra/edge/src/main/java/Source.java");
        launch("status");

        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void operateStartsTheProgramOfItsOwnModule() throws Exception {
        assertThat(launch("operate", "lag"))
                .contains("infra/operations/target")
                .endsWith("cn.volunteering.operations.Operate lag");
    }

    @Test
    void statusUsesTheRecordingOfAStartOnceItIsComplete() throws Exception {
        launch("up");
        String recording = launcherCopy() + "/launcher.partial";
        write(recording, "cache");
        write(recording + ".config", "notes");
        String whileRecording = launch("status");
        Files.delete(checkout.resolve(recording + ".config"));

        assertThat(whileRecording).doesNotContain("-XX:AOTCache=");
        assertThat(launch("status")).contains("-XX:AOTCache=").contains("/launcher.aot ");
    }

    private String launcherCopy() throws IOException {
        try (var copies = Files.list(checkout.resolve("infra/local/target/launcher"))) {
            return checkout.relativize(copies.findFirst().orElseThrow()).toString();
        }
    }

    private List<String> modules() throws IOException {
        return Files.readAllLines(checkout.resolve("pom.xml")).stream()
                .filter(line -> line.contains("<module>"))
                .map(line -> line.replaceAll("</?module>", "").strip())
                .toList();
    }

    private String launch(String... arguments) throws Exception {
        var command = new ProcessBuilder(
                "bash", checkout.resolve("infra/local/launch").toString());
        command.command().addAll(List.of(arguments));
        command.environment().put("PATH", checkout.resolve("bin") + ":" + System.getenv("PATH"));
        command.environment().put("JAVA_HOME", checkout.resolve("jdk").toString());
        command.environment().put("CHECKOUT", checkout.toString());
        command.environment().put("BUILDS", checkout.resolve("builds").toString());
        Process process = command.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }

    private int builds() throws IOException {
        return Files.readAllLines(checkout.resolve("builds")).size();
    }

    private void copy(Path source, String name) throws IOException {
        write(name, Files.readString(source));
    }

    private void program(String name, String script) throws IOException {
        write(name, "#!/usr/bin/env bash\n" + script);
        assertThat(checkout.resolve(name).toFile().setExecutable(true)).isTrue();
    }

    /** Sources are older than any build, so that only a touched one is newer. */
    private void write(String name, String text) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }

    private void touch(String name) throws IOException {
        Files.setLastModifiedTime(
                checkout.resolve(name), FileTime.from(Instant.now().plusSeconds(60)));
    }
}
