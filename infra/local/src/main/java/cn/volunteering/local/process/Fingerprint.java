package cn.volunteering.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/** A short name for the state of a program: its jar as it lies on the disk, and the JDK it runs on. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Changes when the file is built again, or any of the texts or the JDK changes. */
    public static String of(Path file, List<String> texts) {
        try {
            var sum = new CRC32C();
            sum.update((file + "|" + Files.size(file) + "|" + Files.getLastModifiedTime(file) + "|"
                            + System.getProperty("java.vm.version") + "|" + texts)
                    .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().toHexDigits((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
