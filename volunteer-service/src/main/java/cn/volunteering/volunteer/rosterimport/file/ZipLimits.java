package cn.volunteering.volunteer.rosterimport.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;

/**
 * Unpacks an archive once into nothing, to learn what it holds before any parser sees it. A small file that unpacks to a
 * huge one (zip bomb) is found while it grows, not after.
 */
final class ZipLimits {

    private static final int MOST_ENTRIES = 1000;
    private static final long MOST_BYTES = 100L * 1024 * 1024;

    private long bytes;
    private final Set<String> names = new HashSet<>();
    private final byte[] nothing = new byte[64 * 1024];

    private ZipLimits() {}

    /**
     * The names of all entries.
     *
     * @throws IOException if the archive is damaged
     * @throws TooLargeException if it unpacks to more than any roster needs
     */
    static Set<String> entriesOf(byte[] content) throws IOException {
        var limits = new ZipLimits();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                limits.names.add(entry.getName());
                limits.unpack(zip);
            }
        }
        return limits.names;
    }

    private void unpack(ZipInputStream zip) throws IOException {
        for (int read = zip.read(nothing); read >= 0; read = zip.read(nothing)) {
            bytes += read;
            if (bytes > MOST_BYTES || names.size() > MOST_ENTRIES) {
                throw new TooLargeException();
            }
        }
    }

    /** The archive unpacks to more than it may. */
    static final class TooLargeException extends IOException {}
}
