package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.GatewayTest;
import cn.volunteering.gateway.surroundings.RawRequest;
import cn.volunteering.gateway.surroundings.Surroundings;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway sends people to its configured address only, whatever address a request claims. */
@GatewayTest
class PublicOriginIT {

    private static final Pattern LOCATION = Pattern.compile("(?im)^location: (.*?)\r?$");
    private static final String FORGED = "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n"
            + "Forwarded: host=evil.example;proto=https\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth2/authorization/keycloak",
                "/login/oauth2/code/keycloak?code=made-up&state=made-up",
                "/login/oauth2/code/keycloak?error=denied&state=made-up",
                "/docs",
                "/no-such-page"
            })
    void redirectNeverFollowsTheHostOfTheRequest(String path) {
        String answer = RawRequest.get(path, "evil.example:81", FORGED);

        var location = LOCATION.matcher(answer);
        assertThat(location.find()).as(answer).isTrue();
        assertThat(location.group(1))
                .doesNotContain("evil.example")
                .satisfiesAnyOf(target -> assertThat(target).startsWith("/"), target -> assertThat(target)
                        .startsWith(Surroundings.ORIGIN + "/"));
    }
}
