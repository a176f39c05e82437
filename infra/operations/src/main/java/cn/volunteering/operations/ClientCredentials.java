package cn.volunteering.operations;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Signs in as a client of the realm, and renews the token before it expires. */
final class ClientCredentials implements TokenSource {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Http http = new Http();
    private final URI endpoint;
    private final String clientId;
    private final String secret;
    private String token = "";
    private Instant renewAt = Instant.MIN;

    ClientCredentials(URI endpoint, String clientId, String secret) {
        this.endpoint = endpoint;
        this.clientId = clientId;
        this.secret = secret;
    }

    @Override
    public String token() {
        if (Instant.now().isAfter(renewAt)) {
            renew();
        }
        return token;
    }

    private void renew() {
        Answer answer = http.send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + encoded(clientId)
                        + "&client_secret=" + encoded(secret))));
        if (answer.status() != 200) {
            throw new CannotOperateException("Keycloak rejects " + clientId + " (" + answer.status()
                    + "): the secret is wrong, or the realm is older than this client and needs it added (on this "
                    + "machine: infra/up --fresh).");
        }
        token = answer.text("access_token");
        renewAt = Instant.now()
                .plusSeconds(answer.body().path("expires_in").asLong())
                .minus(MARGIN);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
