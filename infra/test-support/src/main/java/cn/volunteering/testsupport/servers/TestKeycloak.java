package cn.volunteering.testsupport.servers;

import java.net.URI;

/**
 * A running identity server with the platform's realm.
 *
 * @param uri address of the server itself, with its path {@code /auth}
 * @param end ends the server
 */
public record TestKeycloak(URI uri, Runnable end) implements AutoCloseable {

    /** The issuer in tokens that were asked for at {@link #uri}. */
    public URI issuer() {
        return URI.create(uri + "/realms/volunteering");
    }

    @Override
    public void close() {
        end.run();
    }
}
