package cn.volunteering.local.kafka;

import cn.volunteering.local.machine.Checkout;
import cn.volunteering.local.machine.Folders;
import cn.volunteering.local.process.JavaCommand;
import cn.volunteering.local.process.OneShot;
import cn.volunteering.local.process.Part;
import cn.volunteering.local.process.ProcessSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.Uuid;

/** A real Kafka broker that is its own controller. */
public record KafkaPart(Checkout checkout, Path folder, int port, int controllerPort) implements Part {

    private static final int HEAP_MEGABYTES = 256;
    private static final Duration FORMAT_PATIENCE = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "kafka";
    }

    /** Address that clients are given. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public URI health() {
        return URI.create("kafka://" + bootstrapServers());
    }

    @Override
    public void prepare() {
        try {
            Folders.make(folder);
            Files.writeString(settingsFile(), new KafkaSettings(port, controllerPort, logs()).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.exists(logs().resolve("meta.properties"))) {
            format();
        }
    }

    @Override
    public ProcessSpec process() {
        return java("kafka.Kafka", settingsFile().toString());
    }

    private void format() {
        var process = java(
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                Uuid.randomUuid().toString(),
                "--config",
                settingsFile().toString());
        OneShot.run("kafka-format", process, folder, FORMAT_PATIENCE);
    }

    private ProcessSpec java(String mainClass, String... arguments) {
        var command = new JavaCommand(HEAP_MEGABYTES)
                .with("-Dorg.slf4j.simpleLogger.logFile=System.out", "-Dorg.slf4j.simpleLogger.showDateTime=true")
                .with("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX")
                .main(checkout.libraries(), mainClass, arguments);
        return new ProcessSpec(command, Map.of(), folder);
    }

    private Path settingsFile() {
        return folder.resolve("server.properties");
    }

    private Path logs() {
        return folder.resolve("log");
    }
}
