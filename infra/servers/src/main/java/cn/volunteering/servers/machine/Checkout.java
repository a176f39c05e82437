package cn.volunteering.servers.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The source tree this run belongs to, and where its build leaves what the run needs. */
public record Checkout(Path root) {

    private static final String MARK = "infra/servers/pom.xml";

    /**
     * The checkout named by the system property {@code volunteering.root}, else the one around the current folder.
     *
     * @throws CannotRunException when the current folder lies in no checkout
     */
    public static Checkout find() {
        var start = Path.of(System.getProperty("volunteering.root", "")).toAbsolutePath();
        return Stream.iterate(Optional.of(start), Optional::isPresent, folder -> folder.map(Path::getParent))
                .flatMap(Optional::stream)
                .filter(folder -> Files.exists(folder.resolve(MARK)))
                .findFirst()
                .map(Checkout::new)
                .orElseThrow(() -> new CannotRunException("No checkout of the platform around " + start + "."));
    }

    /** Returns the jars of the broker and the embedded database, in an order that does not change. */
    public List<Path> libraries() {
        return filesIn(built("infra/servers/target/lib"), ".jar");
    }

    /** The identity server as it came from Maven Central. */
    public Path keycloakArchive() {
        return filesIn(built("infra/servers/target/keycloak"), ".zip").getLast();
    }

    /** The files that describe the demo: its tenants and their policy documents. */
    public List<Path> demoFiles() {
        return filesIn(root.resolve("infra/tenants"), ".yaml");
    }

    /** How the identity server looks to people; taken from the sources, so that a change shows at the next start. */
    public Path keycloakThemes() {
        return root.resolve("infra/servers/src/main/resources/keycloak/themes");
    }

    /** Where the run keeps its data unless told otherwise. */
    public DataFolder dataFolder() {
        return new DataFolder(root.resolve(".data"));
    }

    private static List<Path> filesIn(Path folder, String suffix) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CannotRunException("Cannot list " + folder + ".", e);
        }
    }

    private Path built(String path) {
        Path result = root.resolve(path);
        if (!Files.exists(result)) {
            throw new CannotRunException(result + " is missing: build it with 'mvn -pl infra/servers -am package'.");
        }
        return result;
    }
}
