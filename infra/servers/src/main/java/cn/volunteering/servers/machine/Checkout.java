package cn.volunteering.servers.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The source tree of this run, and the results of its build. */
public record Checkout(Path root) {

    private static final String MARK = "infra/servers/pom.xml";

    /**
     * Finds the checkout named by the system property {@code volunteering.root}, else the one around the current
     * folder.
     *
     * @throws CannotRunException when the current folder is not in a checkout
     */
    public static Checkout find() {
        var start = Path.of(System.getProperty("volunteering.root", "")).toAbsolutePath();
        return Stream.iterate(Optional.of(start), Optional::isPresent, folder -> folder.map(Path::getParent))
                .flatMap(Optional::stream)
                .filter(folder -> Files.exists(folder.resolve(MARK)))
                .findFirst()
                .map(Checkout::new)
                .orElseThrow(() -> new CannotRunException("No checkout of the platform contains " + start + "."));
    }

    /** Returns the jars of the broker and the embedded database in a stable order. */
    public List<Path> libraries() {
        return Folders.files(built("infra/servers/target/lib"), ".jar");
    }

    /** Returns the archive of Keycloak from Maven Central. */
    public Path keycloakArchive() {
        return Folders.files(built("infra/servers/target/keycloak"), ".zip").getLast();
    }

    /** Returns the files that describe the demo: its tenants and their policy documents. */
    public List<Path> demoFiles() {
        return Folders.files(root.resolve("infra/tenants"), ".yaml");
    }

    /** Returns the themes of the sign-in pages, in the source tree, so that a change shows at the next start. */
    public Path keycloakThemes() {
        return root.resolve("infra/servers/src/main/resources/keycloak/themes");
    }

    /** Returns the default data folder. */
    public DataFolder dataFolder() {
        return new DataFolder(root.resolve(".data"));
    }

    private Path built(String path) {
        Path result = root.resolve(path);
        if (!Files.exists(result)) {
            throw new CannotRunException(result + " is missing: build it with 'mvn -pl infra/servers -am package'.");
        }
        return result;
    }
}
