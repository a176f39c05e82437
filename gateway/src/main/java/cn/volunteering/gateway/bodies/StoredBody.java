package cn.volunteering.gateway.bodies;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A complete body: in memory while it is small, otherwise in a temporary file that is deleted on close. */
final class StoredBody extends OutputStream {

    private final int inMemory;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream toFile;

    /** Creates an empty body that stays in memory up to the given number of bytes. */
    StoredBody(int inMemory) {
        this.inMemory = inMemory;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (toFile == null && memory.size() + length > inMemory) {
            moveToFile();
        }
        (toFile == null ? memory : toFile).write(bytes, offset, length);
    }

    private void moveToFile() throws IOException {
        file = Files.createTempFile("body-", ".part");
        toFile = Files.newOutputStream(file);
        memory.writeTo(toFile);
        memory.reset();
    }

    /** Returns the body from its start. Nothing may be written any more. */
    InputStream read() throws IOException {
        if (file == null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        closeFile();
        return Files.newInputStream(file);
    }

    /** Returns a body that is still in memory as text; otherwise an empty text. */
    String text() {
        return file == null ? memory.toString(StandardCharsets.US_ASCII) : "";
    }

    /** Returns the file of a body that has outgrown the memory. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    private void closeFile() throws IOException {
        if (toFile != null) {
            toFile.close();
        }
    }

    @Override
    public void close() throws IOException {
        closeFile();
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
