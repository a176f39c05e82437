package cn.volunteering.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class CallerReaderTest {

    @Test
    void readWhenTheTokenHasNoNameShowsTheAccount() {
        var token = Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject("account")
                .expiresAt(Instant.parse("2026-11-05T00:00:00Z"))
                .build();

        Caller caller = CallerReader.read(token);

        assertThat(caller.username()).isEqualTo("account");
        assertThat(caller.name()).isEqualTo("account");
        assertThat(caller.tenants()).isEmpty();
        assertThat(caller.expiresAt()).isEqualTo("2026-11-05T00:00:00Z");
    }
}
