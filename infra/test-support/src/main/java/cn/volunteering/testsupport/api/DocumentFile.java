package cn.volunteering.testsupport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document of a process as a file of its module, with sorted keys, so that each change of it can be reviewed. */
record DocumentFile(Path path) {

    /** Set to {@code true} to write the file instead of comparing it. */
    private static final String WRITE = "platform.test.openapi.write";

    /** The address of the identity server differs from run to run. */
    private static final String TOKEN_ADDRESS = "tokenUrl";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** Tests run in the folder of their module. */
    static DocumentFile ofThisModule() {
        return new DocumentFile(Path.of("src", "main", "openapi.json"));
    }

    void assertIs(JsonNode served) {
        String document = sorted(withoutAddresses(served));
        try {
            if (Boolean.getBoolean(WRITE)) {
                Files.writeString(path, document);
            }
            assertThat(Files.exists(path) ? Files.readString(path) : "")
                    .as("%s; run the test with -D%s=true to write it", path, WRITE)
                    .isEqualTo(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode withoutAddresses(JsonNode served) {
        JsonNode document = served.deepCopy();
        document.findParents(TOKEN_ADDRESS).forEach(parent -> ((ObjectNode) parent).put(TOKEN_ADDRESS, "/auth"));
        return document;
    }

    private static String sorted(JsonNode document) {
        return JSON.writeValueAsString(JSON.treeToValue(document, Object.class)) + "\n";
    }
}
