package cn.volunteering.local.supervise;

import cn.volunteering.servers.kafka.KafkaPart;
import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.machine.Folders;
import cn.volunteering.servers.mongo.EmbeddedMongoPart;
import cn.volunteering.servers.process.CachedPart;
import cn.volunteering.servers.process.CachedPart.TrainingGround;
import cn.volunteering.servers.process.Pace;
import cn.volunteering.servers.process.Part;
import cn.volunteering.servers.process.Ports;
import cn.volunteering.servers.process.RunningProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Creates missing start-up caches one by one, in the background and at the lowest priority. The training runs use a
 * database and a broker of their own and do not touch the running platform.
 */
public final class Trainer {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final List<CachedPart> parts;
    private final Checkout checkout;
    private final DataFolder data;
    private final Progress progress;
    private final Deque<RunningProcess> running = new ArrayDeque<>();
    private boolean stopping;

    public Trainer(List<CachedPart> parts, Checkout checkout, DataFolder data, Progress progress) {
        this.parts = List.copyOf(parts);
        this.checkout = checkout;
        this.data = data;
        this.progress = progress;
    }

    /** Starts in the background. Does nothing when all caches exist. */
    public void start() {
        List<CachedPart> missing =
                parts.stream().filter(part -> !part.cache().exists()).toList();
        if (!missing.isEmpty()) {
            Thread.ofPlatform().daemon().name("trainer").start(() -> train(missing));
        }
    }

    /** Stops at once. The next start creates unfinished caches again. */
    public synchronized void stop() {
        stopping = true;
        running.forEach(RunningProcess::kill);
    }

    private void train(List<CachedPart> missing) {
        try {
            progress.note("Creating start-up caches in the background; the next start will be faster.");
            Folders.delete(folder());
            TrainingGround ground = open();
            missing.forEach(part -> train(part, ground));
            noteUnlessStopping("Start-up caches are ready.");
        } catch (RuntimeException e) {
            noteUnlessStopping("Cannot create start-up caches: " + e.getMessage());
        } finally {
            stop();
            Folders.delete(folder());
            Folders.delete(records(data));
        }
    }

    private TrainingGround open() {
        var mongo = new EmbeddedMongoPart(checkout, folder().resolve("mongo"), Ports.free());
        var kafka = new KafkaPart(
                Pace.QUICK_START, checkout, folder().resolve("kafka"), data.caches(), Ports.free(), Ports.free());
        ready(mongo);
        ready(kafka);
        GroundTopics.createAt(kafka.bootstrapServers());
        return new TrainingGround(folder(), mongo.uri(), kafka.bootstrapServers());
    }

    private void train(CachedPart part, TrainingGround ground) {
        try {
            ready(part.trainee(ground)).stop();
            if (!part.cache().accept()) {
                noteUnlessStopping("No start-up cache was created for " + part.name() + ".");
            }
        } catch (RuntimeException e) {
            noteUnlessStopping("No start-up cache for " + part.name() + ": " + e.getMessage());
        }
    }

    private RunningProcess ready(Part part) {
        part.prepare();
        RunningProcess process = start(new LowPriority(part));
        process.awaitReady(PATIENCE);
        return process;
    }

    private synchronized RunningProcess start(Part part) {
        if (stopping) {
            throw new CannotRunException("the run is ending");
        }
        var process = RunningProcess.start(part, data.logs().resolve("training"));
        running.add(process);
        new ProcessRecords(records(data)).add(part, process);
        return process;
    }

    private synchronized void noteUnlessStopping(String sentence) {
        if (!stopping) {
            progress.note(sentence);
        }
    }

    /** Returns the folder of the training processes' records, which share their names with those of the run. */
    public static Path records(DataFolder data) {
        return data.run().resolve("training");
    }

    private Path folder() {
        return data.caches().resolve("training");
    }
}
