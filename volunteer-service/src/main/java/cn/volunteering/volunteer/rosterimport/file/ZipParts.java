package cn.volunteering.volunteer.rosterimport.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;

/**
 * The parts of a workbook, unpacked once into memory. A small file that unpacks to a huge one (zip bomb) is detected
 * while it grows, not after. Parts that no roster needs, such as pictures and properties, are counted and dropped.
 */
final class ZipParts {

    private static final int MAX_ENTRIES = 1000;
    private static final int MEGABYTE = 1024 * 1024;

    /** The size of 5,000 rows of a hundred cells. */
    private static final int MAX_BYTES = 40 * MEGABYTE;

    private static final int LONGEST_DIRECTORY_END = 22 + 0xFFFF;

    private static final int BUFFER = 64 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private int bytes;

    private ZipParts() {}

    /**
     * Unpacks an archive.
     *
     * @throws IOException if the archive is damaged
     * @throws RosterFiles.TooLargeException if it unpacks to more than any roster needs
     */
    static ZipParts of(byte[] archive) throws IOException {
        if (!hasDirectory(archive)) {
            throw new IOException("The archive is cut off");
        }
        var unpacked = new ZipParts();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacked.take(nameOf(entry.getName()), zip);
            }
        }
        return unpacked;
    }

    /** Returns whether the directory at the end of an archive is there. */
    private static boolean hasDirectory(byte[] archive) {
        int earliest = Math.max(0, archive.length - LONGEST_DIRECTORY_END);
        for (int i = archive.length - 4; i >= earliest; i--) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 5 && archive[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    /** Returns a name without the slips of some programs: backslashes, a leading slash, other letter case. */
    private static String nameOf(String entry) {
        String name = entry.replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private void take(String name, ZipInputStream zip) throws IOException {
        names.add(name);
        if (names.size() > MAX_ENTRIES) {
            throw new RosterFiles.TooLargeException();
        }
        var content = isNeeded(name) ? new ByteArrayOutputStream() : null;
        var buffer = new byte[BUFFER];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            bytes += read;
            if (bytes > MAX_BYTES) {
                throw new RosterFiles.TooLargeException();
            }
            if (content != null) {
                content.write(buffer, 0, read);
            }
        }
        if (content != null) {
            parts.put(name, content.toByteArray());
        }
    }

    private static boolean isNeeded(String name) {
        return name.endsWith(".rels") || name.startsWith("xl/") && name.endsWith(".xml");
    }

    /** Returns the names of all entries in lower case. */
    Set<String> names() {
        return names;
    }

    /**
     * Returns the content of a part, if there is one.
     *
     * @throws RosterFiles.TooLargeException if it is larger than any such part of a roster
     */
    Optional<byte[]> find(String name, int maxMegabytes) {
        var content = Optional.ofNullable(parts.get(nameOf(name)));
        if (content.filter(part -> part.length > maxMegabytes * MEGABYTE).isPresent()) {
            throw new RosterFiles.TooLargeException();
        }
        return content;
    }
}
