package cn.volunteering.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    private final AtomicInteger looks = new AtomicInteger();
    private volatile boolean away;
    private HttpServer provider;

    @BeforeEach
    void start() throws IOException, JOSEException {
        byte[] keys = new JWKSet(
                        new RSAKeyGenerator(2048).keyID("known").generate().toPublicJWK())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/certs", exchange -> {
            looks.incrementAndGet();
            exchange.sendResponseHeaders(away ? 503 : 200, away ? -1 : keys.length);
            if (!away) {
                exchange.getResponseBody().write(keys);
            }
            exchange.close();
        });
        provider.start();
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    @Test
    void madeUpKeysMakeAProcessLookTwiceAtMostAndAreNotFound() throws Exception {
        var keys = new SigningKeys(Duration.ofMinutes(5), Duration.ofMinutes(1)).at(address());

        for (int i = 0; i < 50; i++) {
            assertThat(find("made-up-" + i, keys)).isEmpty();
        }

        assertThat(looks).hasValue(2);
        assertThat(find("known", keys)).hasSize(1);
    }

    @Test
    void keysAreGoodWhileTheProviderIsAway() throws Exception {
        var keys = new SigningKeys(SHORT, SHORT.dividedBy(2)).at(address());
        assertThat(find("known", keys)).hasSize(1);

        away = true;

        Awaitility.await("the keys are no longer fresh").untilAsserted(() -> {
            assertThat(find("known", keys)).hasSize(1);
            assertThat(looks).hasValueGreaterThan(3);
        });
    }

    @Test
    void keysThatWereNeverHadCannotBeHad() {
        away = true;
        var keys = SigningKeys.OF_REALM.at(address());

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> find("known", keys)).isInstanceOf(KeySourceException.class);
        }
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + provider.getAddress().getPort() + "/certs");
    }

    private static List<JWK> find(String id, JWKSource<SecurityContext> keys) throws KeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(id).build()), null);
    }
}
