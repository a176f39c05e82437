package cn.volunteering.servers.process;

import cn.volunteering.servers.machine.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A JDK start-up cache of one program. The file name contains the fingerprint of the program, so an outdated cache is
 * not used.
 *
 * @param folder for caches of this program only
 * @param fingerprint changes when the program, its options or the JDK change
 */
public record AotCache(Path folder, String fingerprint) {

    public boolean exists() {
        return Files.exists(file());
    }

    /** Returns the options of a start that uses the cache, if it exists. */
    public List<String> use() {
        return exists() ? List.of("-XX:AOTCache=" + file()) : List.of();
    }

    /** Returns the options of a training run, which writes the cache when it ends. */
    public List<String> record() {
        Folders.make(folder);
        return List.of("-XX:AOTCacheOutput=" + partial());
    }

    /** Keeps the cache of a training run and deletes older ones. Returns false when the cache is incomplete. */
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

    /** The JDK deletes its configuration file once the cache is complete. */
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
