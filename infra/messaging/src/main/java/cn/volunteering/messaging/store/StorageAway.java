package cn.volunteering.messaging.store;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/**
 * Tells a storage that does not answer, or changes its primary, from a fault of ours: the first passes by itself. Covers
 * the exceptions of the driver as well as those that Spring Data makes of them.
 */
public final class StorageAway {

    private static final Set<Class<? extends RuntimeException>> SIGNS = Set.of(
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            MongoConnectionPoolClearedException.class,
            MongoExecutionTimeoutException.class,
            MongoNodeIsRecoveringException.class,
            MongoNotPrimaryException.class,
            MongoServerUnavailableException.class,
            MongoSocketException.class,
            MongoTimeoutException.class,
            MongoWriteConcernException.class);

    private StorageAway() {}

    /** Whether the failure, or what caused it, is the storage being away. */
    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> SIGNS.stream().anyMatch(sign -> sign.isInstance(cause)));
    }
}
