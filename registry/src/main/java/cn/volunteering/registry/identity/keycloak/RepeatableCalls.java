package cn.volunteering.registry.identity.keycloak;

import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.DefaultResponseErrorHandler;

/**
 * Accepts two answers that mean the work is already done: 409 to the creation of something that exists, and 404 to the
 * deletion of something that is gone.
 */
final class RepeatableCalls extends DefaultResponseErrorHandler {

    @Override
    public void handleError(URI url, HttpMethod method, ClientHttpResponse response) throws IOException {
        if (!isDone(method, response.getStatusCode())) {
            super.handleError(url, method, response);
        }
    }

    private static boolean isDone(HttpMethod method, HttpStatusCode status) {
        return status.isSameCodeAs(method == HttpMethod.DELETE ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT);
    }
}
