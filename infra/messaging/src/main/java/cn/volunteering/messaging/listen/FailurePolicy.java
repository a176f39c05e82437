package cn.volunteering.messaging.listen;

import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.BrokerAwayException;
import cn.volunteering.messaging.MessagingProperties;
import cn.volunteering.messaging.UnreadableEventException;
import cn.volunteering.messaging.store.StorageAway;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** Decides by the cause of a failure whether, how often and how soon a record is retried. */
final class FailurePolicy {

    private static final BackOff NO_RETRY = new FixedBackOff(0, 0);

    private final MessagingProperties properties;

    FailurePolicy(MessagingProperties properties) {
        this.properties = properties;
    }

    /** Returns the pauses between attempts; empty if a retry cannot help. */
    BackOff backOffFor(Throwable failure) {
        if (isCausedBy(failure, TenantNotKnownException.class)) {
            return retriesUntilTenantIsKnown();
        }
        if (isCausedBy(failure, ConflictException.class)) {
            return briefRetries();
        }
        return isOutage(failure) ? retriesUntilOutageEnds() : NO_RETRY;
    }

    /** Returns whether the database or the broker is away, so that no other record can be handled either. */
    boolean isOutage(Throwable failure) {
        return StorageAway.isCauseOf(failure) || isCausedBy(failure, BrokerAwayException.class);
    }

    /** Returns whether a retry cannot help, so that the record belongs in the dead letters. */
    boolean isFinal(Throwable failure) {
        return backOffFor(failure) == NO_RETRY;
    }

    /** Returns a stable code for the cause of a failure, shown to operators. */
    static String reasonOf(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> knownReason(cause).stream())
                .findFirst()
                .orElse("failed");
    }

    private static Optional<String> knownReason(Throwable cause) {
        return switch (cause) {
            case UnreadableEventException unreadable -> Optional.of(unreadable.reason());
            case TenantNotKnownException _ -> Optional.of("tenant-not-known");
            case TenantNotActiveException _ -> Optional.of(TenantNotActiveException.REASON);
            case RefusedException refused -> Optional.of(refused.refusal().code());
            case ConflictException _ -> Optional.of("conflict");
            default -> Optional.empty();
        };
    }

    private BackOff retriesUntilTenantIsKnown() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(5_000);
        backOff.setMaxElapsedTime(properties.unknownTenantPatience().toMillis());
        return backOff;
    }

    private static BackOff briefRetries() {
        return new FixedBackOff(50, 20);
    }

    private static BackOff retriesUntilOutageEnds() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(10_000);
        return backOff;
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> type) {
        return causes(failure).anyMatch(type::isInstance);
    }

    static Stream<Throwable> causes(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
