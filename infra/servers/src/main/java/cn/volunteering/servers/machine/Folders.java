package cn.volunteering.servers.machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Creates, lists, deletes and unpacks folders. */
public final class Folders {

    private Folders() {}

    /** Creates the folder and its parents. */
    public static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the files of a folder with the given ending, sorted by name. */
    public static List<Path> files(Path folder, String suffix) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CannotRunException("Cannot list " + folder + ".", e);
        }
    }

    /** Deletes a folder with its content, if it exists. Deletes links and does not follow them. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new Deleting());
        } catch (IOException e) {
            throw new CannotRunException("Cannot delete " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Unpacks an archive into a folder. */
    public static void unzip(Path archive, Path folder) {
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().filter(it -> !it.isDirectory()).toList()) {
                Path file = folder.resolve(entry.getName()).normalize();
                Files.createDirectories(file.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        } catch (IOException e) {
            throw new CannotRunException("Cannot unpack " + archive + ": " + e.getMessage(), e);
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
