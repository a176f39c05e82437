package cn.volunteering.local.service;

import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The platform's own processes, in the order in which people think of them. */
public enum Service {
    GATEWAY("gateway"),
    REGISTRY("registry"),
    VOLUNTEER("volunteer-service"),
    ACTIVITY("activity-service"),
    SCORING("scoring-service"),
    REPORTING("reporting-service");

    private final String module;

    Service(String module) {
        this.module = module;
    }

    /** Short name, for example {@code volunteer}. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The runnable jar that the build made.
     *
     * @throws CannotRunException when it was not built
     */
    Path jar(Checkout checkout) {
        Path folder = checkout.root().resolve(module).resolve("target");
        try (var jars = Files.newDirectoryStream(folder, module + "-*-app.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        } catch (IOException e) {
            throw new CannotRunException(module + " is not built: " + folder + " cannot be read.", e);
        }
        throw new CannotRunException(module + " is not built: no *-app.jar in " + folder + ".");
    }
}
