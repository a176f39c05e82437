package cn.volunteering.story;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The HTTP client that everyone in the story shares. */
final class Wire {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicLong SENT = new AtomicLong();

    private Wire() {}

    /** Returns how many requests have been sent so far. */
    static long sent() {
        return SENT.get();
    }

    /** @throws PlatformAwayException when the platform cannot be reached */
    static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        SENT.incrementAndGet();
        try {
            return CLIENT.send(request.timeout(PATIENCE).build(), body);
        } catch (IOException e) {
            throw new PlatformAwayException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
