package cn.volunteering.servers.kafka;

import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.Folders;
import cn.volunteering.servers.process.AotCache;
import cn.volunteering.servers.process.CachedPart;
import cn.volunteering.servers.process.Fingerprint;
import cn.volunteering.servers.process.JavaCommand;
import cn.volunteering.servers.process.OneShot;
import cn.volunteering.servers.process.Pace;
import cn.volunteering.servers.process.Part;
import cn.volunteering.servers.process.Ports;
import cn.volunteering.servers.process.ProcessSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;

/** A real Kafka broker that is its own controller. */
public final class KafkaPart implements CachedPart {

    private static final int HEAP_MEGABYTES = 128;
    private static final Duration FORMAT_PATIENCE = Duration.ofMinutes(1);

    /** Loggers that write several lines for each partition or setting at every start. */
    private static final List<String> WORDY = List.of(
            "state.change.logger",
            "kafka.cluster",
            "kafka.log",
            "org.apache.kafka.common.config",
            "org.apache.kafka.controller",
            "org.apache.kafka.coordinator.group",
            "org.apache.kafka.storage.internals.log");

    private final Pace pace;
    private final List<Path> classPath;
    private final Path folder;
    private final KafkaSettings settings;
    private final Path caches;
    private final boolean training;

    /**
     * @param folder for its data
     * @param caches folder of start-up caches
     */
    public KafkaPart(Pace pace, Checkout checkout, Path folder, Path caches, int port, int controllerPort) {
        this(
                pace,
                classPath(checkout),
                folder,
                new KafkaSettings(port, controllerPort, folder.resolve("log")),
                caches.resolve("kafka"),
                false);
    }

    private KafkaPart(
            Pace pace, List<Path> classPath, Path folder, KafkaSettings settings, Path caches, boolean training) {
        this.pace = pace;
        this.classPath = classPath;
        this.folder = folder;
        this.settings = settings;
        this.caches = caches;
        this.training = training;
    }

    /** Omits the embedded database, because each new build of it would invalidate the start-up cache. */
    private static List<Path> classPath(Checkout checkout) {
        return checkout.libraries().stream()
                .filter(jar -> !jar.getFileName().toString().startsWith("embedded-mongo"))
                .toList();
    }

    @Override
    public String name() {
        return training ? "kafka-training" : "kafka";
    }

    @Override
    public int port() {
        return settings.port();
    }

    /** Returns the address for clients. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port();
    }

    @Override
    public URI health() {
        return URI.create("kafka://" + bootstrapServers());
    }

    @Override
    public void prepare() {
        try {
            Folders.make(folder);
            Files.writeString(settingsFile(), settings.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.exists(settings.logs().resolve("meta.properties"))) {
            format();
        }
    }

    @Override
    public ProcessSpec process() {
        List<String> cacheOptions = training ? cache().record() : cache().use();
        return process(cacheOptions, "kafka.Kafka", settingsFile().toString());
    }

    @Override
    public Duration patience() {
        return training ? Duration.ofMinutes(3) : CachedPart.super.patience();
    }

    @Override
    public AotCache cache() {
        return new AotCache(caches, Fingerprint.of(classPath, java().options()));
    }

    @Override
    public Part trainee(TrainingGround ground) {
        Path elsewhere = ground.folder().resolve("kafka-training");
        var other = new KafkaSettings(Ports.free(), Ports.free(), elsewhere.resolve("log"));
        return new KafkaPart(pace, classPath, elsewhere, other, caches, true);
    }

    private void format() {
        var process = process(
                List.of(),
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                Uuid.randomUuid().toString(),
                "--config",
                settingsFile().toString());
        OneShot.run("kafka-format", process, folder, FORMAT_PATIENCE);
    }

    private ProcessSpec process(List<String> options, String mainClass, String... arguments) {
        var command = java().with(options.toArray(String[]::new)).main(classPath, mainClass, arguments);
        return new ProcessSpec(command, Map.of(), folder);
    }

    private JavaCommand java() {
        return new JavaCommand(HEAP_MEGABYTES)
                .with("-Dorg.slf4j.simpleLogger.logFile=System.out", "-Dorg.slf4j.simpleLogger.showDateTime=true")
                .with("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX")
                .with(WORDY.stream()
                        .map(logger -> "-Dorg.slf4j.simpleLogger.log." + logger + "=warn")
                        .toArray(String[]::new))
                .with(pace.options().toArray(String[]::new));
    }

    private Path settingsFile() {
        return folder.resolve("server.properties");
    }
}
