package cn.volunteering.servers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/** A short name for the state of a program: its jars as they lie on the disk, and the JDK it runs on. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Changes when one of the files is built again, or any of the texts or the JDK changes. */
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
