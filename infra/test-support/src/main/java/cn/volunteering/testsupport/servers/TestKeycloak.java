package cn.volunteering.testsupport.servers;

import java.net.URI;

/**
 * A running identity server with the platform's realm.
 *
 * @param uri address of the server itself, with its path {@code /auth}
 * @param end stops the server
 */
public record TestKeycloak(URI uri, Runnable end) implements AutoCloseable {

    /** Returns the issuer in tokens requested at {@link #uri}. */
    public URI issuer() {
        return URI.create(uri + "/realms/volunteering");
    }

    @Override
    public void close() {
        end.run();
    }
}
