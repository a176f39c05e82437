package cn.volunteering.local.service;

import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The platform's own processes, in the order in which they are shown. */
public enum Service {
    GATEWAY("gateway"),
    REGISTRY("registry"),
    VOLUNTEER("volunteer-service"),
    ACTIVITY("activity-service"),
    SCORING("scoring-service"),
    REPORTING("reporting-service");

    private static final int HEAP_MEGABYTES = 128;
    private static final int HEAP_FOR_SPREADSHEETS_MEGABYTES = 256;
    private static final int HEAP_FOR_SLOW_LINES_MEGABYTES = 256;

    private final String module;

    Service(String module) {
        this.module = module;
    }

    /** Returns the short name, for example {@code volunteer}. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the limit of the heap. A busy service keeps 50 MB alive. A roster import of 5,000 rows needs more for a moment, and
     * so do a thousand connections whose bodies the gateway is still receiving.
     */
    int heapMegabytes() {
        return switch (this) {
            case GATEWAY -> HEAP_FOR_SLOW_LINES_MEGABYTES;
            case VOLUNTEER -> HEAP_FOR_SPREADSHEETS_MEGABYTES;
            default -> HEAP_MEGABYTES;
        };
    }

    /**
     * Returns the runnable jar.
     *
     * @throws CannotRunException when it is not built
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
