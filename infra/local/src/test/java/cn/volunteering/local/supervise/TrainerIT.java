package cn.volunteering.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.volunteering.servers.kafka.KafkaPart;
import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.process.Pace;
import cn.volunteering.servers.process.Ports;
import cn.volunteering.servers.process.RunningProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes a start-up cache of the broker for real, and breaks off in the middle of making one. */
class TrainerIT {

    private static final Duration LONG = Duration.ofMinutes(3);

    private final RecordingProgress progress = new RecordingProgress();

    @TempDir
    Path folder;

    private DataFolder data;
    private KafkaPart broker;
    private Trainer trainer;

    @BeforeEach
    void plan() {
        data = new DataFolder(folder);
        broker = new KafkaPart(
                Pace.QUICK_START, Checkout.find(), data.data("kafka"), data.caches(), Ports.free(), Ports.free());
        trainer = new Trainer(List.of(broker), Checkout.find(), data, progress);
    }

    @Test
    void startWhenACacheIsMissingMakesOneThatTheNextStartUses() {
        trainer.start();
        await("the training ends").atMost(LONG).until(() -> progress.count("Start-up caches are ready.") == 1);

        assertThat(broker.process().command()).contains(broker.cache().use().getFirst());
        broker.prepare();
        RunningProcess process = RunningProcess.start(broker, data.logs());
        process.awaitReady(LONG);
        process.stop();
        assertThat(data.logs().resolve("kafka.log")).content().doesNotContain("[aot]");
    }

    @Test
    void stopWhenATrainingIsUnderWayEndsItsProcessesAndKeepsNoCache() {
        trainer.start();
        var processes = new ProcessRecords(Trainer.records(data));
        await("a process at the training ground")
                .atMost(LONG)
                .until(() -> !processes.all().isEmpty());
        var first = processes.all().getFirst().identity();

        trainer.stop();

        assertThat(first.find()).isEmpty();
        assertThat(broker.cache().exists()).isFalse();
    }
}
