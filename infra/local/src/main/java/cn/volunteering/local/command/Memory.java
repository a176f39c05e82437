package cn.volunteering.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the memory use of a process. */
final class Memory {

    private static final String RESIDENT = "VmRSS:";
    private static final int KIBIBYTES_PER_MEBIBYTE = 1024;

    private Memory() {}

    /** Returns the resident memory in mebibytes, or 0 when it is unknown. */
    static long residentMegabytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES_PER_MEBIBYTE)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
