package cn.volunteering.benchmark;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.function.Function;

/** The same records, read from the same topic and written by the shortest possible programs. */
record Baselines(MongoClient mongo, Broker broker, Passage passage) {

    /**
     * Measures the upper limit: all records, in bulk.
     *
     * @throws BenchFailedException if a total differs from the recomputation
     */
    Rate raw() {
        return measured("bench-raw", passage.feed().events(), RawLoop::new);
    }

    /** Measures a straightforward first implementation: the first records, one at a time. */
    Rate naive(int events) {
        return measured(
                "bench-naive",
                events,
                copy -> new NaiveListener(copy, passage.feed().year()));
    }

    private Rate measured(String database, int events, Function<Copy, Listener> program) {
        Copy copy = Copy.of(Books.of(mongo, passage.feed().agency()), passage.feed(), target(database));
        try (var consumer = broker.consumerFrom(passage.positions())) {
            Rate rate = program.apply(copy).listen(consumer, events);
            if (events == passage.feed().events()) {
                copy.books().requireSame(passage.feed());
            }
            return rate;
        } finally {
            copy.drop();
        }
    }

    private MongoDatabase target(String database) {
        return mongo.getDatabase(database);
    }
}
