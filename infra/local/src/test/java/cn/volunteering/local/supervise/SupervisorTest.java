package cn.volunteering.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.DataFolder;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Supervises shell scripts; a server of the test says that they are ready. */
class SupervisorTest {

    private static final String STAY =
            "echo \"$0 starts\" >> ../diary; trap 'echo \"$0 ends\" >> ../diary; exit' TERM; "
                    + "while :; do sleep 0.05; done";

    @TempDir
    Path folder;

    private final RecordingProgress progress = new RecordingProgress();
    private HttpServer readiness;
    private DataFolder data;

    @BeforeEach
    void serve() throws Exception {
        data = new DataFolder(folder.resolve("data"));
        Files.createDirectories(data.root());
        readiness = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        readiness.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        readiness.start();
    }

    @AfterEach
    void close() {
        readiness.stop(0);
    }

    @Test
    void startWhenPartsNeedOthersStartsThemInThatOrderAndStopsThemInTheOpposite() throws Exception {
        var supervisor = supervise(planned("service", STAY, "registry"), planned("registry", STAY));

        supervisor.start();
        await("both wrote that they started").until(() -> diary().size() == 2);
        supervisor.stop();

        assertThat(diary()).containsExactly("registry starts", "service starts", "service ends", "registry ends");
        assertThat(new ProcessRecords(data.run()).all()).isEmpty();
    }

    @Test
    void startWhenAPartIsKilledLaterStartsItAgainAndSaysSo() {
        var supervisor = supervise(planned("kafka", STAY));
        supervisor.start();
        ProcessRecord first = onlyRecord();

        first.identity().find().ifPresent(ProcessHandle::destroyForcibly);

        await("a new process").until(() -> !onlyRecord().identity().equals(first.identity()));
        await("ready for the second time").until(() -> progress.count("kafka ready") == 2);
        assertThat(progress.count("kafka died")).isEqualTo(1);
        supervisor.stop();
    }

    @Test
    void startWhenAPartDiesTwiceBeforeItIsReadyGivesUpWithTheEndOfItsLog() {
        readiness.stop(0);
        var supervisor = supervise(planned("kafka", "echo no memory left; exit 3"));

        assertThatThrownBy(supervisor::start)
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("kafka ended during its start")
                .hasMessageContaining("no memory left");
        assertThat(progress.count("kafka starting")).isEqualTo(2);
        supervisor.stop();
    }

    private Supervisor supervise(PlannedPart... parts) {
        return new Supervisor(List.of(parts), data, progress);
    }

    private PlannedPart planned(String name, String script, String... needs) {
        URI health = URI.create("http://127.0.0.1:" + readiness.getAddress().getPort() + "/");
        var part = new TestPart(name, script.replace("$0", name), health, data.root());
        return new PlannedPart(part, Set.of(needs));
    }

    private ProcessRecord onlyRecord() {
        return new ProcessRecords(data.run()).all().getFirst();
    }

    private List<String> diary() throws Exception {
        Path diary = folder.resolve("diary");
        return Files.exists(diary) ? Files.readAllLines(diary) : List.of();
    }
}
