package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.TestIssuerSurroundings;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTokens;
import cn.volunteering.testsupport.servers.NeedsServers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** A gateway that never received the signing keys cannot identify callers, and answers that sign-in is unavailable. */
@NeedsServers
@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "MANAGEMENT_PORT=0")
@ContextConfiguration(initializers = {TestIssuerSurroundings.class, SigningKeysUnavailableIT.NoKeys.class})
class SigningKeysUnavailableIT {

    @Autowired
    Environment environment;

    @Autowired
    JsonMapper json;

    @Test
    void uncheckableTokenAnswers503() {
        var client = new TestClient(environment, json);
        String token = TestTokens.of(new TenantId(TestIssuerSurroundings.ONE), "u", "program");

        for (int call = 0; call < 4; call++) {
            var answer = client.get("/api/session", token);

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.problem()).isEqualTo("sign-in-unavailable");
        }
        assertThat(client.get("/api/session", "made-up").status()).isEqualTo(401);
    }

    /** Configures an address that serves no keys. */
    static final class NoKeys implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext gateway) {
            TestPropertyValues.of("JWK_SET_URI=http://127.0.0.1:1/certs").applyTo(gateway);
        }
    }
}
