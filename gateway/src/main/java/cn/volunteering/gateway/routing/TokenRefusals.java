package cn.volunteering.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Gives every program that cannot sign in the same answer after the same time, so that nobody learns which programs
 * exist. Keycloak itself answers unknown and known programs differently.
 */
final class TokenRefusals implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    static final Duration TIME = Duration.ofMillis(300);

    private static final Pattern ABOUT_CLIENT =
            Pattern.compile("\"error\"\\s*:\\s*\"(invalid_client|unauthorized_client)\"");

    private static final Map<String, String> ANSWER =
            Map.of("error", "invalid_client", "error_description", "Invalid client or Invalid client credentials");

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        long start = System.nanoTime();
        ServerResponse answer = next.handle(request);
        if (!answer.statusCode().is4xxClientError()) {
            return answer;
        }
        byte @Nullable [] body = bodyOf(request);
        if (body == null) {
            return answer;
        }
        return ABOUT_CLIENT.matcher(new String(body, StandardCharsets.UTF_8)).find()
                ? refusal(start)
                : repeated(answer, body);
    }

    /** Reads Keycloak's answer to its end, which also returns the connection to the pool. */
    private static byte @Nullable [] bodyOf(ServerRequest request) throws IOException {
        try (InputStream answer = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR)) {
            return answer == null ? null : answer.readAllBytes();
        }
    }

    private static ServerResponse refusal(long start) throws InterruptedException {
        Thread.sleep(TIME.minusNanos(System.nanoTime() - start));
        return ServerResponse.status(HttpStatus.UNAUTHORIZED)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.PRAGMA, "no-cache")
                .contentType(MediaType.APPLICATION_JSON)
                .body(ANSWER);
    }

    private static ServerResponse repeated(ServerResponse answer, byte[] body) {
        return ServerResponse.status(answer.statusCode())
                .headers(headers -> headers.putAll(answer.headers()))
                .body(body);
    }
}
