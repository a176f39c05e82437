package cn.volunteering.servers.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("data/secrets.properties");
    }

    @Test
    void inWhenCalledAgainReadsTheSameValues() {
        Map<String, String> first = Secrets.in(file).all();

        assertThat(Secrets.in(file).all()).isEqualTo(first);
    }

    @Test
    void inWhenFirstWritesAFileForItsOwnerOnly() throws Exception {
        Secrets.in(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void inWhenTheFileLacksASecretAddsItAndKeepsTheOthers() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "CHECK_IN_KEY=kept\n");

        assertThat(Secrets.in(file).get(Secrets.CHECK_IN_KEY)).isEqualTo("kept");
        assertThat(Secrets.in(file).get(Secrets.OPERATOR_PASSWORD)).isNotBlank();
    }

    @Test
    void getWhenAKeyHasThirtyTwoBytes() {
        assertThat(Base64.getDecoder().decode(Secrets.in(file).get(Secrets.PERSONAL_DATA_KEY)))
                .hasSize(32);
    }

    @Test
    void getWhenTheKeyOfStatementsIsAnRsaKeyThatScoringTakes() throws Exception {
        var encoded = Base64.getDecoder().decode(Secrets.in(file).get(Secrets.STATEMENT_KEY));

        assertThat(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded)))
                .isInstanceOfSatisfying(
                        RSAPrivateCrtKey.class,
                        key -> assertThat(key.getModulus().bitLength()).isGreaterThanOrEqualTo(2048));
    }

    /** The realm asks for a small and a capital letter, a digit and a sign. */
    @Test
    void getWhenAPasswordMeetsThePolicyOfTheRealm() {
        assertThat(Secrets.in(file).get(Secrets.OPERATOR_PASSWORD))
                .hasSizeGreaterThanOrEqualTo(8)
                .containsPattern("[a-z]")
                .containsPattern("[A-Z]")
                .containsPattern("[0-9]")
                .containsPattern("[^a-zA-Z0-9]");
    }

    @Test
    void withWhenTheEnvironmentNamesASecretTakesItWithoutWritingItDown() {
        Secrets given = Secrets.in(file).with(Map.of("GATEWAY_CLIENT_SECRET", "given", "HOME", "/root"));

        assertThat(given.get(Secrets.GATEWAY_CLIENT_SECRET)).isEqualTo("given");
        assertThat(given.all()).doesNotContainKey("HOME");
        assertThat(Secrets.in(file).get(Secrets.GATEWAY_CLIENT_SECRET)).isNotEqualTo("given");
    }
}
