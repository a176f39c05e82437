package cn.volunteering.servers.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.servers.machine.Checkout;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** The looks of the sign-in pages, held against the realm and against what browsers do. */
class SignInThemeTest {

    private static final Path THEME = Checkout.find().keycloakThemes().resolve("volunteering/login");
    private static final String REALM = new RealmFile(Map.of()).text();

    @Test
    void realmWhenImportedAsksForThisTheme() {
        assertThat(REALM).contains("\"loginTheme\": \"volunteering\"");
    }

    @Test
    void styleSheetWhenChangedHasAnotherAddress() throws IOException {
        var content = new CRC32();
        content.update(Files.readAllBytes(THEME.resolve("resources/css/sign-in.css")));

        assertThat(properties("theme.properties").getProperty("styles"))
                .as("browsers keep a style sheet for a month: theme.properties says which one it is")
                .isEqualTo("css/sign-in.css?" + HexFormat.of().toHexDigits((int) content.getValue()));
    }

    @Test
    void wrongPasswordAndLockedAccountReadTheSame() throws IOException {
        var words = properties("messages/messages_zh_Hans.properties");

        assertThat(words.getProperty("accountTemporarilyDisabledMessage"))
                .isEqualTo(words.getProperty("invalidUserMessage"))
                .isEqualTo(words.getProperty("invalidPasswordMessage"));
    }

    @Test
    void wrongPasswordWhenSaidNamesTheLockOfTheRealm() throws IOException {
        assertThat(realmNumber("failureFactor")).isEqualTo(5);
        assertThat(properties("messages/messages_zh_Hans.properties").getProperty("invalidUserMessage"))
                .contains("连续输错五次")
                .contains("%d 至 %d 分钟"
                        .formatted(
                                realmNumber("waitIncrementSeconds") / 60, realmNumber("maxFailureWaitSeconds") / 60));
    }

    private static int realmNumber(String key) {
        var value = Pattern.compile("\"" + key + "\": (\\d+)").matcher(REALM);
        assertThat(value.find()).as(key).isTrue();
        return Integer.parseInt(value.group(1));
    }

    private static Properties properties(String file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(THEME.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }
}
