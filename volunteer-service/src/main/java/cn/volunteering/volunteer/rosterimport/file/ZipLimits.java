package cn.volunteering.volunteer.rosterimport.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;

/**
 * Unpacks an archive once without storing it, to check its contents before any parser sees it. A small file that
 * unpacks to a huge one (zip bomb) is detected while it grows, not after.
 */
final class ZipLimits {

    private static final int MAX_ENTRIES = 1000;
    private static final long MEGABYTE = 1024L * 1024;

    /** The size of 5,000 rows of a hundred cells. The parser holds all of it in memory. */
    private static final long MAX_BYTES = 40 * MEGABYTE;

    /** The cell texts, which the parser keeps until the end. */
    private static final String TEXTS = "xl/sharedStrings.xml";

    static final long MAX_BYTES_OF_TEXTS = 16 * MEGABYTE;

    /**
     * Limit for XML parts other than sheets and texts, such as styles: the parser builds a tree many times their size.
     */
    static final long MAX_BYTES_OF_OTHERS = 4 * MEGABYTE;

    private long bytes;
    private final Set<String> names = new HashSet<>();
    private final byte[] nothing = new byte[64 * 1024];

    private ZipLimits() {}

    /**
     * Returns the names of all entries.
     *
     * @throws IOException if the archive is damaged
     * @throws RosterFiles.TooLargeException if it unpacks to more than any roster needs
     */
    static Set<String> entriesOf(byte[] content) throws IOException {
        var limits = new ZipLimits();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                limits.names.add(entry.getName());
                limits.unpack(zip, maxBytesOf(entry.getName()));
            }
        }
        return limits.names;
    }

    private static long maxBytesOf(String entry) {
        if (entry.equals(TEXTS)) {
            return MAX_BYTES_OF_TEXTS;
        }
        boolean isTree = (entry.endsWith(".xml") || entry.endsWith(".rels")) && !entry.startsWith("xl/worksheets/");
        return isTree ? MAX_BYTES_OF_OTHERS : MAX_BYTES;
    }

    private void unpack(ZipInputStream zip, long maxBytesOfEntry) throws IOException {
        long before = bytes;
        for (int read = zip.read(nothing); read >= 0; read = zip.read(nothing)) {
            bytes += read;
            if (bytes > MAX_BYTES || bytes - before > maxBytesOfEntry || names.size() > MAX_ENTRIES) {
                throw new RosterFiles.TooLargeException();
            }
        }
    }
}
