package cn.volunteering.messaging.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** Writes many documents of one collection in one bulk write, in any order. */
public final class UnorderedWrites {

    private UnorderedWrites() {}

    /**
     * Writes as many documents as possible.
     *
     * @return the positions of the writes whose identity or another unique value was taken
     * @throws MongoBulkWriteException if a write failed for any other reason
     */
    public static Set<Integer> write(MongoCollection<Document> documents, List<? extends WriteModel<Document>> writes) {
        if (writes.isEmpty()) {
            return Set.of();
        }
        try {
            documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return Set.of();
        } catch (MongoBulkWriteException e) {
            return duplicates(e);
        }
    }

    private static Set<Integer> duplicates(MongoBulkWriteException e) {
        boolean onlyDuplicates =
                e.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
        if (!onlyDuplicates || e.getWriteConcernError() != null) {
            throw e;
        }
        return e.getWriteErrors().stream().map(BulkWriteError::getIndex).collect(toUnmodifiableSet());
    }
}
