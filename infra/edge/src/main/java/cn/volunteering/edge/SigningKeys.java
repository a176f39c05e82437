package cn.volunteering.edge;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The realm's signing keys. They stay cached while Keycloak is down, so tokens remain valid until they expire. Tokens with
 * unknown keys cannot make a process fetch the keys too often.
 *
 * @param freshFor time before the keys are fetched again
 * @param refetchInterval period in which unknown keys cause at most two fetches
 */
record SigningKeys(Duration freshFor, Duration refetchInterval) {

    static final SigningKeys OF_REALM = new SigningKeys(Duration.ofMinutes(5), Duration.ofSeconds(5));

    private static final Duration CACHED_DURING_OUTAGE = Duration.ofHours(1);
    private static final int CONNECT_TIMEOUT_MILLIS = 2_000;
    private static final int READ_TIMEOUT_MILLIS = 5_000;
    private static final Duration CONCURRENT_FETCH_TIMEOUT = Duration.ofSeconds(8);

    /** Returns the keys at the address, which are fetched on first use. */
    JWKSource<SecurityContext> at(URI address) {
        try {
            return new KnownKeys(JWKSourceBuilder.create(
                            address.toURL(), new DefaultResourceRetriever(CONNECT_TIMEOUT_MILLIS, READ_TIMEOUT_MILLIS))
                    .cache(freshFor.toMillis(), CONCURRENT_FETCH_TIMEOUT.toMillis())
                    .refreshAheadCache(false)
                    .rateLimited(refetchInterval.toMillis())
                    .outageTolerant(CACHED_DURING_OUTAGE.toMillis())
                    .build());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("JWK_SET_URI is not a valid address: " + address, e);
        }
    }

    /**
     * Distinguishes an unknown key from keys that cannot be fetched. The rate limit reports both alike, but a token with an
     * unknown key is invalid, while without keys no token can be verified.
     */
    private static final class KnownKeys implements JWKSource<SecurityContext> {

        private final JWKSource<SecurityContext> found;
        private volatile boolean reachable;

        KnownKeys(JWKSource<SecurityContext> found) {
            this.found = found;
        }

        @Override
        public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
            try {
                List<JWK> keys = found.get(selector, context);
                reachable = true;
                return keys;
            } catch (RateLimitReachedException e) {
                if (reachable) {
                    return List.of();
                }
                throw e;
            } catch (KeySourceException e) {
                reachable = false;
                throw e;
            }
        }
    }
}
