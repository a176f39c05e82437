package cn.volunteering.servers;

import cn.volunteering.servers.keycloak.KeycloakPart;
import cn.volunteering.servers.keycloak.KeycloakSettings;
import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.process.Pace;
import cn.volunteering.servers.process.Ports;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** An identity server with the platform's realm, for tests. Closing it stops the process and keeps the data. */
public final class LocalKeycloak implements AutoCloseable {

    private final LocalServer server;
    private final KeycloakPart part;

    private LocalKeycloak(LocalServer server, KeycloakPart part) {
        this.server = server;
        this.part = part;
    }

    /**
     * Starts a server and waits until it is ready. The first start on a machine unpacks and builds Keycloak, which
     * takes a minute.
     *
     * @param publicOrigin the origin that tokens are issued for, for example {@code http://localhost:8080}
     * @param secrets values for the placeholders of the realm file, by name
     * @throws cn.volunteering.servers.machine.CannotRunException when it does not become ready
     */
    public static LocalKeycloak start(Path folder, int port, String publicOrigin, Map<String, String> secrets) {
        Checkout checkout = Checkout.find();
        DataFolder shared = checkout.dataFolder();
        var settings = new KeycloakSettings(
                folder.toAbsolutePath().resolve("keycloak"), port, Ports.free(), publicOrigin, secrets);
        var part = new KeycloakPart(Pace.QUICK_START, checkout, shared.tools(), shared.caches(), settings);
        return new LocalKeycloak(LocalServer.start(part, folder), part);
    }

    /** Returns the address of the server itself, with the path {@code /auth}. */
    public URI uri() {
        return part.uri();
    }

    /** Returns the issuer of tokens requested at {@link #uri}. */
    public URI issuer() {
        return URI.create(uri() + "/realms/volunteering");
    }

    public long pid() {
        return server.pid();
    }

    @Override
    public void close() {
        server.close();
    }
}
