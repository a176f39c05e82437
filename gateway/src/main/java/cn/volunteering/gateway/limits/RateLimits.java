package cn.volunteering.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;

/** One token bucket per key. A bucket is dropped when it would be full again. */
final class RateLimits {

    private final Bandwidth bandwidth;
    private final Cache<String, Bucket> buckets;

    RateLimits(LimitProperties.Rate rate, int maximumKeys) {
        bandwidth = Bandwidth.builder()
                .capacity(rate.burst())
                .refillGreedy(rate.perSecond(), Duration.ofSeconds(1))
                .build();
        buckets = Caffeine.newBuilder()
                .maximumSize(maximumKeys)
                .expireAfterAccess(Duration.ofSeconds(1L + rate.burst() / rate.perSecond()))
                .build();
    }

    /** Takes one token from the bucket of the key. Returns the time to wait if the bucket is empty. */
    Optional<Duration> take(String key) {
        ConsumptionProbe probe = buckets.get(key, _ -> newBucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Returns the time to wait if the bucket of the key is empty, and takes nothing from it. */
    Optional<Duration> waitFor(String key) {
        var probe = buckets.get(key, _ -> newBucket()).estimateAbilityToConsume(1);
        return probe.canBeConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket newBucket() {
        return Bucket.builder().addLimit(bandwidth).build();
    }
}
