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
 * The realm's signing keys. They are kept while Keycloak is away, so tokens stay good until they end, and a token that
 * names a key nobody knows makes a process look for it only so often.
 *
 * @param freshFor how long keys are used without another look
 * @param lookAgainAfter in this time there are at most two looks, whatever keys are named
 */
record SigningKeys(Duration freshFor, Duration lookAgainAfter) {

    static final SigningKeys OF_REALM = new SigningKeys(Duration.ofMinutes(5), Duration.ofSeconds(5));

    private static final Duration KEPT_IN_AN_OUTAGE = Duration.ofHours(1);
    private static final int TO_CONNECT_MILLIS = 2_000;
    private static final int TO_READ_MILLIS = 5_000;
    private static final Duration TO_WAIT_FOR_ANOTHERS_LOOK = Duration.ofSeconds(8);

    /** The keys that are found at the address. */
    JWKSource<SecurityContext> at(URI address) {
        try {
            return new KnownKeys(JWKSourceBuilder.create(
                            address.toURL(), new DefaultResourceRetriever(TO_CONNECT_MILLIS, TO_READ_MILLIS))
                    .cache(freshFor.toMillis(), TO_WAIT_FOR_ANOTHERS_LOOK.toMillis())
                    .refreshAheadCache(false)
                    .rateLimited(lookAgainAfter.toMillis())
                    .outageTolerant(KEPT_IN_AN_OUTAGE.toMillis())
                    .build());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("JWK_SET_URI is no address: " + address, e);
        }
    }

    /**
     * Tells a key that nobody knows from keys that cannot be had. Both end in the limit when they are asked for too often;
     * but a token with the first is not good, and of one with the second that cannot be told now.
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
