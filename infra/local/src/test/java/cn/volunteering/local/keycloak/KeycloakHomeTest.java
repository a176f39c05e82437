package cn.volunteering.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.local.machine.CannotRunException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakHomeTest {

    private final RealmFile realm = new RealmFile(Map.of("PUBLIC_ORIGIN", "http://localhost:8080"));

    @TempDir
    Path folder;

    private KeycloakHome home;
    private Path importFile;

    @BeforeEach
    void home() {
        home = new KeycloakHome(folder, Path.of("/libraries"), "http://localhost:8080");
        importFile = folder.resolve("data/import/volunteering-realm.json");
    }

    @Test
    void prepareWhenFirstPutsTheRealmInPlaceWithTheValuesOfThisRun() {
        home.prepare(realm);

        assertThat(importFile)
                .content()
                .contains("\"http://localhost:8080/login/oauth2/code/keycloak\"")
                .contains("${client_id}")
                .doesNotContain("${PUBLIC_ORIGIN}");
    }

    @Test
    void prepareWhenAnImportDidNotGetReadyThrowsAwayWhatItLeft() throws Exception {
        home.prepare(realm);
        Path halfADatabase = Files.createDirectories(folder.resolve("data/h2"));

        home.prepare(realm);

        assertThat(halfADatabase).doesNotExist();
    }

    @Test
    void prepareWhenImportedKeepsTheDatabaseAndImportsNoMore() throws Exception {
        home.prepare(realm);
        home.ready();
        Path database = Files.createDirectories(folder.resolve("data/h2"));

        home.prepare(realm);

        assertThat(database).exists();
        assertThat(importFile).doesNotExist();
    }

    @Test
    void prepareWhenTheAddressIsAnotherNamesBothAddresses() {
        home.prepare(realm);
        home.ready();

        assertThatThrownBy(
                        () -> new KeycloakHome(folder, Path.of("/libraries"), "http://localhost:9999").prepare(realm))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("http://localhost:8080")
                .hasMessageContaining("http://localhost:9999");
    }
}
