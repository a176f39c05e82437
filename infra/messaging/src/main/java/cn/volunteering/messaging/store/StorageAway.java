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
 * Distinguishes an unavailable database, or a change of its primary, from our own faults: the former is temporary.
 * Covers the exceptions of the driver and those into which Spring Data translates them.
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

    /** Returns whether the failure, or one of its causes, is an unavailable database. */
    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> SIGNS.stream().anyMatch(sign -> sign.isInstance(cause)));
    }
}
