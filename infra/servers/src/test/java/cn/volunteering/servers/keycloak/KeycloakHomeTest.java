package cn.volunteering.servers.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.servers.machine.CannotRunException;
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
        home = homeAt("http://localhost:8080");
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

        assertThatThrownBy(() -> homeAt("http://localhost:9999").prepare(realm))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("http://localhost:8080")
                .hasMessageContaining("http://localhost:9999");
    }

    @Test
    void prepareAtEveryStartLinksTheThemesAsTheyAreNow() throws Exception {
        home.prepare(realm);
        home.ready();

        new KeycloakHome(folder, Path.of("/libraries"), Path.of("/elsewhere"), "http://localhost:8080").prepare(realm);

        assertThat(Files.readSymbolicLink(folder.resolve("themes"))).isEqualTo(Path.of("/elsewhere"));
    }

    @Test
    void prepareAtEveryStartForgetsPackedFilesOfOlderThemes() throws Exception {
        home.prepare(realm);
        home.ready();
        Path packed = Files.createDirectories(folder.resolve("data/tmp/kc-gzip-cache/login"));

        home.prepare(realm);

        assertThat(packed).doesNotExist();
        assertThat(folder.resolve("data")).exists();
    }

    private KeycloakHome homeAt(String origin) {
        return new KeycloakHome(folder, Path.of("/libraries"), Path.of("/themes"), origin);
    }
}
