package cn.volunteering.gateway.bodies;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.StreamUtils;
import org.springframework.web.client.RestClient;

/**
 * Takes an answer from the part at once and frees the connection, so that a slow reader does not hold it. Of an answer that
 * is too large to store, the rest passes at the speed of its reader.
 */
final class PromptExchange extends RestClientProxyExchange {

    private static final int BUFFER = 16 * 1024;

    private final BodyProperties limits;

    PromptExchange(RestClient http, GatewayMvcProperties gateway, BodyProperties limits) {
        super(http, gateway);
        this.limits = limits;
    }

    @Override
    protected int copyResponseBody(ClientHttpResponse answer, InputStream from, OutputStream to) throws IOException {
        try (var stored = new StoredBody(limits.bytesInMemory())) {
            boolean complete = isStored(from, stored);
            if (complete) {
                answer.close();
            }
            int copied = copy(stored, to);
            return complete ? copied : copied + StreamUtils.copy(from, to);
        }
    }

    private boolean isStored(InputStream from, StoredBody stored) throws IOException {
        var buffer = new byte[BUFFER];
        long left = limits.maxAnswer().toBytes();
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            stored.write(buffer, 0, read);
            left -= read;
            if (left <= 0) {
                return false;
            }
        }
        return true;
    }

    private static int copy(StoredBody stored, OutputStream to) throws IOException {
        try (InputStream body = stored.read()) {
            return StreamUtils.copy(body, to);
        }
    }
}
