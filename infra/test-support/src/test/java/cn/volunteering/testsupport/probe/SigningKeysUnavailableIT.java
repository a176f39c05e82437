package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A service that has never had the realm's keys cannot identify callers, and answers that it is unavailable. */
@PlatformTest
@TestPropertySource(
        properties = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/openid-connect/certs")
class SigningKeysUnavailableIT {

    private static final String DEAD_LETTERS = "/api/platform/probe/dead-letters";

    @Autowired
    TestClient client;

    @Test
    void requestWhenItsTokenCannotBeCheckedIs503() {
        var answer = client.get(DEAD_LETTERS, TestTokens.ofPlatform("operator", "platform-operator"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("sign-in-unavailable");
    }

    @Test
    void requestWithoutATokenIsStill401() {
        assertThat(client.get(DEAD_LETTERS, null).status()).isEqualTo(401);
    }
}
