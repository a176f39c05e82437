package cn.volunteering.servers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/** Identifies the state of a program: its jars on disk, its options and its JDK. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Returns a value that changes with each build of a file, and with any of the texts or the JDK. */
    public static String of(List<Path> files, List<String> texts) {
        var sum = new CRC32C();
        files.forEach(file -> sum.update(bytes(describe(file))));
        sum.update(bytes(System.getProperty("java.vm.version") + texts));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String describe(Path file) {
        try {
            return file + "|" + Files.size(file) + "|" + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
