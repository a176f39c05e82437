package cn.volunteering.servers.machine;

import java.nio.file.Path;

/**
 * The one folder that holds everything a run writes. What belongs to the person ({@link #data}) goes with
 * {@code --fresh}; what can be fetched or built again ({@link #tools}, {@link #caches}) stays.
 */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Data of one part, for example {@code mongo}. */
    public Path data(String part) {
        return allData().resolve(part);
    }

    /** What {@code --fresh} deletes. */
    public Path allData() {
        return root.resolve("data");
    }

    /** Programs that were fetched or unpacked once. */
    public Path tools() {
        return root.resolve("tools");
    }

    /** Unpacked services and their start-up caches. */
    public Path caches() {
        return root.resolve("caches");
    }

    /** Output of every process, one file each. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** Which processes run now, one record each. */
    public Path run() {
        return root.resolve("run");
    }

    /** Keys and passwords, made once. */
    public Path secrets() {
        return data("secrets.properties");
    }
}
