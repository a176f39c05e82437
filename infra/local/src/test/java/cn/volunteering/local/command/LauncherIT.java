package cn.volunteering.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import cn.volunteering.local.supervise.LauncherRecord;
import cn.volunteering.local.supervise.ProcessRecords;
import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.machine.Folders;
import cn.volunteering.servers.process.Ports;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher as people run it, with a database alone, and ends it in every way there is. */
@EnabledOnOs(OS.LINUX)
class LauncherIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Checkout checkout = Checkout.find();

    @TempDir
    Path folder;

    private DataFolder data;
    private int port;

    @BeforeEach
    void shareTools() throws Exception {
        data = new DataFolder(folder);
        port = Ports.free();
        Files.createSymbolicLink(
                data.tools(), Folders.make(checkout.dataFolder().tools()));
    }

    @AfterEach
    void down() throws Exception {
        run("down");
        Files.delete(data.tools());
    }

    @Test
    void upWhenDetachedReturnsWhenReadyAndDownEndsEverything() throws Exception {
        Outcome up = up("--detach");

        assertThat(up.status()).isZero();
        assertThat(up.output())
                .contains("Database: ")
                .contains("mongo      ready after")
                .contains("Ready after");
        assertThat(run("status").status()).isZero();
        assertThat(run("status", "--json").output())
                .contains("\"healthy\":true")
                .contains("\"name\":\"mongo\"");

        ProcessHandle mongo = onlyProcess();
        assertThat(run("down").output()).contains("Everything is ended.");
        assertThat(mongo.isAlive()).isFalse();
        assertThat(run("status").status()).isEqualTo(1);
    }

    @Test
    void upWhenTheDatabaseIsKilledStartsItAgain() throws Exception {
        up("--detach");
        ProcessHandle first = onlyProcess();

        first.destroyForcibly();

        await("another process that is healthy")
                .atMost(SOON)
                .until(() -> onlyNumber() != first.pid() && run("status").status() == 0);
        assertThat(data.logs().resolve("launcher.log")).content().contains("mongo      died, restarts in");
    }

    @Test
    void upWhenTheLauncherWasKilledStartsAgainAndLeavesOneProcess() throws Exception {
        up("--detach");
        ProcessHandle orphan = onlyProcess();
        launcher().destroyForcibly();

        assertThat(up("--detach").status()).isZero();

        assertThat(orphan.isAlive()).isFalse();
        assertThat(run("status").status()).isZero();
    }

    @Test
    void upWhenTheLauncherIsKilledTheKernelEndsItsProcesses() throws Exception {
        up("--detach");
        ProcessHandle mongo = onlyProcess();

        launcher().destroyForcibly();

        await("nobody but the kernel ends it").atMost(SOON).until(() -> !mongo.isAlive());
    }

    @Test
    void upWhenTheTerminalIsClosedLeavesNoProcess() throws Exception {
        assumeThat(ignoresHangUp())
                .as("whoever runs the tests told them to ignore closed terminals, as nohup does")
                .isFalse();
        up("--detach");
        ProcessHandle launcher = launcher();
        ProcessHandle mongo = onlyProcess();

        new ProcessBuilder("kill", "-HUP", String.valueOf(launcher.pid()))
                .start()
                .waitFor();

        await("both end").atMost(SOON).until(() -> !launcher.isAlive() && !mongo.isAlive());
    }

    /** Children inherit it, and a Java process then leaves the signal alone. */
    private static boolean ignoresHangUp() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> Long.parseUnsignedLong(
                                        line.substring("SigIgn:".length()).strip(), 16)
                                % 2
                        == 1);
    }

    @Test
    void upWhenItRunsAlreadyRefusesAndNamesTheOther() throws Exception {
        up("--detach");

        Outcome second = up();

        assertThat(second.status()).isEqualTo(1);
        assertThat(second.output())
                .contains("already runs on " + data.root() + " (process "
                        + launcher().pid() + ")");
    }

    @Test
    void upWhenAnOptionIsWrongSaysSoInOneSentence() throws Exception {
        Outcome outcome = run("up", "--only", "oracle");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output()).isEqualToIgnoringNewLines("--only oracle: there is no such part, see --help.");
    }

    /** How a command ended and what it said. */
    private record Outcome(int status, String output) {}

    private Outcome up(String... more) throws Exception {
        return run(Stream.concat(Stream.of("up", "--only", "mongo", "--port", "mongo=" + port), Stream.of(more))
                .toArray(String[]::new));
    }

    private Outcome run(String... arguments) throws Exception {
        String classPath = Stream.of("local/target/classes", "local/target/lib/*", "servers/target/classes")
                .map(part -> checkout.root().resolve("infra").resolve(part).toString())
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dvolunteering.root=" + checkout.root(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                classPath,
                Local.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.root().toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("MONGODB_URI");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes());
        return new Outcome(process.waitFor(), output);
    }

    private ProcessHandle launcher() {
        return LauncherRecord.running(data).orElseThrow().identity().find().orElseThrow();
    }

    private ProcessHandle onlyProcess() {
        return ProcessHandle.of(onlyNumber()).orElseThrow();
    }

    private long onlyNumber() {
        return new ProcessRecords(data.run()).all().getFirst().identity().pid();
    }
}
