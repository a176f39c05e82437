package cn.volunteering.testsupport.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.bson.Document;

/**
 * The content of an export.
 *
 * @param files the text of each file by name, in the order of the archive
 */
public record Archive(Map<String, String> files) {

    /** Reads the archive from the bytes of an answer. */
    public static Archive of(byte[] zip) {
        var files = new LinkedHashMap<String, String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Archive(files);
    }

    /** Returns the text of a file, or an empty text if the file is missing. */
    public String text(String name) {
        return files.getOrDefault(name, "");
    }

    /** Returns the last file. */
    public Document manifest() {
        return Document.parse(text("manifest.json"));
    }
}
