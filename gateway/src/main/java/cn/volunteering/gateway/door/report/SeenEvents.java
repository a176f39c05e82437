package cn.volunteering.gateway.door.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The latest reported events, so that a repeat is not published again. The topic is the durable memory; this window
 * holds its end, is filled at the start and follows the other gateway processes.
 */
final class SeenEvents {

    /** The result of claiming an id. */
    sealed interface Claim {

        /** The id was free. The caller must publish the event and complete the outcome. */
        record Granted(CompletableFuture<Boolean> outcome) implements Claim {}

        /** The same event was reported before. The outcome is true once it has been published. */
        record Known(CompletableFuture<Boolean> outcome) implements Claim {}

        /** Another event has this id. */
        record Taken() implements Claim {}
    }

    private record Seen(String fingerprint, CompletableFuture<Boolean> outcome) {}

    private final Map<String, Seen> window;

    SeenEvents(int size) {
        window = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
                return size() > size;
            }
        };
    }

    /** Claims the id of an event before it is published. */
    synchronized Claim claim(ReportedEvent reported) {
        String id = reported.event().id();
        @Nullable Seen seen = window.get(id);
        if (seen == null) {
            var outcome = new CompletableFuture<Boolean>();
            window.put(id, new Seen(reported.fingerprint(), outcome));
            return new Claim.Granted(outcome);
        }
        return seen.fingerprint().equals(reported.fingerprint()) ? new Claim.Known(seen.outcome()) : new Claim.Taken();
    }

    /** Releases the id of an event that could not be published. */
    synchronized void release(ReportedEvent reported) {
        window.remove(reported.event().id());
    }

    /** Records an event that was read from the topic. */
    synchronized void learn(String id, String fingerprint) {
        window.putIfAbsent(id, new Seen(fingerprint, CompletableFuture.completedFuture(true)));
    }
}
