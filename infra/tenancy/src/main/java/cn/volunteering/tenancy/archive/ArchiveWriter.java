package cn.volunteering.tenancy.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bson.Document;

/** Writes files into a zip as they are read, and records the number of lines and the hash of each. */
final class ArchiveWriter {

    private final ZipOutputStream zip;

    ArchiveWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Writes the file and returns its line of the manifest. */
    Document write(ArchiveFile file) throws IOException {
        var digest = new DigestOutputStream(zip, sha256());
        zip.putNextEntry(new ZipEntry(file.name()));
        long count = 0;
        try (var lines = file.lines().get()) {
            for (Iterator<String> each = lines.iterator(); each.hasNext(); count++) {
                digest.write((each.next() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        zip.closeEntry();
        return new Document("name", file.name())
                .append("lines", count)
                .append(
                        "sha256",
                        HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    /** Ends the archive. Without this it has no table of contents, and no program accepts it as complete. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
