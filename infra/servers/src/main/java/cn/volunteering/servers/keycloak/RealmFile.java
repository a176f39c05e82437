package cn.volunteering.servers.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The realm to import at the first start, with the values of this run for its placeholders. */
public record RealmFile(Map<String, String> values) {

    private static final String RESOURCE = "/keycloak/realm.json";

    /** Returns the realm with <code>${NAME}</code> replaced for known names. Keycloak's own placeholders stay. */
    public String text() {
        String text = template();
        for (var value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    private static String template() {
        try (InputStream in = RealmFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
