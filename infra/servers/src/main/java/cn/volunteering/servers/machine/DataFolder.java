package cn.volunteering.servers.machine;

import java.nio.file.Path;

/**
 * The folder with everything a run writes. {@code --fresh} deletes the data of people ({@link #data}) and keeps what
 * can be fetched or built again ({@link #tools}, {@link #caches}).
 */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Returns the data of one part, for example {@code mongo}. */
    public Path data(String part) {
        return allData().resolve(part);
    }

    /** Returns the folder that {@code --fresh} deletes. */
    public Path allData() {
        return root.resolve("data");
    }

    /** Returns the folder of fetched and unpacked programs. */
    public Path tools() {
        return root.resolve("tools");
    }

    /** Returns the folder of unpacked services and start-up caches. */
    public Path caches() {
        return root.resolve("caches");
    }

    /** Returns the folder of log files, one per process. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** Returns the folder of records of running processes. */
    public Path run() {
        return root.resolve("run");
    }

    /** Returns the file of generated keys and passwords. */
    public Path secrets() {
        return data("secrets.properties");
    }
}
