package cn.volunteering.gateway.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredBodyTest {

    private static final int IN_MEMORY = 100;

    @ParameterizedTest
    @ValueSource(ints = {0, IN_MEMORY, IN_MEMORY + 1, 5000})
    void bodyIsReadAsItWasWritten(int length) throws IOException {
        byte[] content = "x".repeat(length).getBytes(StandardCharsets.US_ASCII);
        try (var body = new StoredBody(IN_MEMORY)) {
            body.write(content, 0, length / 2);
            body.write(content, length / 2, length - length / 2);

            try (var read = body.read()) {
                assertThat(read.readAllBytes()).isEqualTo(content);
            }
        }
    }

    @Test
    void fileIsDeletedOnClose() throws IOException {
        Path file;
        try (var body = new StoredBody(IN_MEMORY)) {
            body.write(new byte[IN_MEMORY + 1]);
            file = body.file().orElseThrow();
            assertThat(file).exists();
        }

        assertThat(file).doesNotExist();
    }

    @Test
    void smallBodyNeedsNoFile() throws IOException {
        try (var body = new StoredBody(IN_MEMORY)) {
            body.write(new byte[IN_MEMORY]);

            assertThat(body.file()).isEmpty();
        }
    }
}
