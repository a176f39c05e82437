package cn.volunteering.servers.process;

import cn.volunteering.servers.machine.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A start-up cache of the JDK for one program. The fingerprint of the program is part of the file's name, so a cache
 * of yesterday's jar is not found and not used.
 *
 * @param folder holds the caches of this program only
 * @param fingerprint changes when the program, its options or the JDK change
 */
public record AotCache(Path folder, String fingerprint) {

    public boolean isThere() {
        return Files.exists(file());
    }

    /** Options of a start that uses the cache, when it is there. */
    public List<String> use() {
        return isThere() ? List.of("-XX:AOTCache=" + file()) : List.of();
    }

    /** Options of the training run, which writes the cache when it ends. */
    public List<String> record() {
        Folders.make(folder);
        return List.of("-XX:AOTCacheOutput=" + partial());
    }

    /** Takes what the training run wrote for good, and throws away other caches. False when it wrote nothing whole. */
    public boolean accept() {
        try {
            if (!isComplete()) {
                return false;
            }
            Files.move(partial(), file(), StandardCopyOption.ATOMIC_MOVE);
            deleteOthers();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JDK removes its notes when the cache is written to the end. */
    private boolean isComplete() throws IOException {
        return Files.exists(partial()) && Files.size(partial()) > 0 && !Files.exists(notes());
    }

    private void deleteOthers() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.{aot,partial,config}")) {
            for (Path other : files) {
                if (!other.equals(file())) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }

    private Path file() {
        return folder.resolve(fingerprint + ".aot");
    }

    private Path partial() {
        return folder.resolve(fingerprint + ".partial");
    }

    private Path notes() {
        return folder.resolve(fingerprint + ".partial.config");
    }
}
