package cn.volunteering.servers.keycloak;

import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.process.AotCache;
import cn.volunteering.servers.process.CachedPart;
import cn.volunteering.servers.process.Fingerprint;
import cn.volunteering.servers.process.JavaCommand;
import cn.volunteering.servers.process.Pace;
import cn.volunteering.servers.process.Part;
import cn.volunteering.servers.process.Ports;
import cn.volunteering.servers.process.ProcessSpec;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** The identity server: Keycloak with the platform's realm, one database file, no cluster. */
public final class KeycloakPart implements CachedPart {

    private static final int HEAP_MEGABYTES = 160;

    private final Pace pace;
    private final KeycloakInstallation installation;
    private final KeycloakSettings settings;
    private final Path caches;
    private final boolean training;

    /** @param caches folder of start-up caches */
    public KeycloakPart(Pace pace, Checkout checkout, Path tools, Path caches, KeycloakSettings settings) {
        this(pace, new KeycloakInstallation(checkout, tools), settings, caches.resolve("keycloak"), false);
    }

    private KeycloakPart(
            Pace pace, KeycloakInstallation installation, KeycloakSettings settings, Path caches, boolean training) {
        this.pace = pace;
        this.installation = installation;
        this.settings = settings;
        this.caches = caches;
        this.training = training;
    }

    @Override
    public String name() {
        return training ? "keycloak-training" : "keycloak";
    }

    @Override
    public int port() {
        return settings.port();
    }

    /** Returns the address of the server itself, without the gateway. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port() + "/auth");
    }

    @Override
    public URI health() {
        return URI.create("http://127.0.0.1:" + settings.managementPort() + "/auth/health/ready");
    }

    @Override
    public void prepare() {
        installation.prepare();
        home().prepare(settings.realm());
    }

    @Override
    public ProcessSpec process() {
        var command = installation.start(settings.folder(), java().with(cacheOptions()));
        return new ProcessSpec(command, settings.environment(), settings.folder());
    }

    @Override
    public void afterReady() {
        home().ready();
    }

    @Override
    public Duration patience() {
        return training ? Duration.ofMinutes(3) : CachedPart.super.patience();
    }

    @Override
    public AotCache cache() {
        return new AotCache(caches, Fingerprint.of(installation.classPath(), java().options()));
    }

    @Override
    public Part trainee(TrainingGround ground) {
        var elsewhere = settings.at(ground.folder().resolve("keycloak"), Ports.free(), Ports.free());
        return new KeycloakPart(pace, installation, elsewhere, caches, true);
    }

    private JavaCommand java() {
        return new JavaCommand(HEAP_MEGABYTES).with(pace.options().toArray(String[]::new));
    }

    private String[] cacheOptions() {
        return (training ? cache().record() : cache().use()).toArray(String[]::new);
    }

    private KeycloakHome home() {
        return new KeycloakHome(
                settings.folder(), installation.libraries(), installation.themes(), settings.publicOrigin());
    }
}
