package cn.volunteering.testsupport;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.cloud.client.DefaultServiceInstance;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A registry whose answers a test sets. Clients find it through discovery, as they find the real one. */
public final class TestRegistry implements DiscoveryClient, AutoCloseable {

    /** @param body JSON */
    public record Answer(int status, String body) {}

    private final HttpServer server;

    /**
     * Starts to answer on a free port, and signs the current thread in, because clients pass the token of the caller on.
     *
     * @param path the beginning of the paths that are answered
     * @param answers returns the answer for the last part of a path
     */
    public TestRegistry(String path, Function<String, Answer> answers) {
        server = create();
        server.createContext(path, exchange -> {
            Answer answer = answers.apply(exchange.getRequestURI().getPath().replaceAll(".*/", ""));
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        signIn();
    }

    private static HttpServer create() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void signIn() {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject("committee")
                .issuedAt(Instant.EPOCH)
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
    }

    /** Ends the server, and signs the current thread out. */
    @Override
    public void close() {
        server.stop(0);
        SecurityContextHolder.clearContext();
    }

    @Override
    public String description() {
        return "test";
    }

    @Override
    public List<ServiceInstance> getInstances(String service) {
        int port = server.getAddress().getPort();
        return List.of(new DefaultServiceInstance("one", service, "127.0.0.1", port, false));
    }

    @Override
    public List<String> getServices() {
        return List.of("registry");
    }
}
