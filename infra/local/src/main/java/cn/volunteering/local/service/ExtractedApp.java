package cn.volunteering.local.service;

import cn.volunteering.servers.machine.Folders;
import cn.volunteering.servers.process.Fingerprint;
import cn.volunteering.servers.process.JavaCommand;
import cn.volunteering.servers.process.OneShot;
import cn.volunteering.servers.process.ProcessSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An extracted application jar. It starts faster than the packed jar and can have a start-up cache. A run keeps using
 * the build it started with when the jar is built again meanwhile.
 *
 * @param archive the packed jar
 * @param home where this build is unpacked
 */
record ExtractedApp(Path archive, Path home) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int HEAP_MEGABYTES = 128;

    /** @param folder holds the unpacked builds of this service only */
    static ExtractedApp of(Path archive, Path folder) {
        return new ExtractedApp(archive, folder.resolve(Fingerprint.of(List.of(archive), List.of())));
    }

    /** Returns the jar to start; its libraries are next to it. */
    Path jar() {
        return home.resolve(archive.getFileName());
    }

    /** Unpacks this build unless it exists already, and deletes older builds. */
    void prepare() {
        if (Files.exists(home)) {
            return;
        }
        Path folder = home.getParent();
        Folders.delete(folder);
        Path partial = Folders.make(folder).resolve("partial");
        var command = new JavaCommand(HEAP_MEGABYTES)
                .with("-Djarmode=tools")
                .jar(archive, "extract", "--destination", partial.toString());
        OneShot.run("extract", new ProcessSpec(command, Map.of(), folder), folder, PATIENCE);
        try {
            Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
