package cn.volunteering.gateway.door.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The latest reported events, so that one that comes again is answered and not published again. The topic is the memory:
 * this is only a window onto its end, filled at the start and kept up with what other gateways publish.
 */
final class SeenEvents {

    /** What claiming an id came to. */
    sealed interface Claim {

        /** The id was free and is the claimer's now: it publishes and completes the outcome. */
        record Granted(CompletableFuture<Boolean> outcome) implements Claim {}

        /** The same event is known; the outcome tells whether it was really published. */
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

    /** Claims the id of an event that is about to be published. */
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

    /** Gives an id back whose event could not be published. */
    synchronized void release(ReportedEvent reported) {
        window.remove(reported.event().id());
    }

    /** Takes note of an event that lies on the topic. */
    synchronized void learn(String id, String fingerprint) {
        window.putIfAbsent(id, new Seen(fingerprint, CompletableFuture.completedFuture(true)));
    }
}
