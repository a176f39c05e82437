package cn.volunteering.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

class StartPageFallbackTest {

    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final StartPageFallback filter = new StartPageFallback();

    @ParameterizedTest
    @ValueSource(ints = {503, 504})
    void filterWhenPageIsUnavailableSendsPersonToTheStartPage(int status) throws Exception {
        ServerResponse answer = answerTo(PAGE, status);

        assertThat(answer.statusCode().value()).isEqualTo(303);
        assertThat(answer.headers().getLocation()).hasToString("/?signin=unavailable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json"})
    void filterWhenUnavailableReportsItToPrograms(String accept) throws Exception {
        assertThat(answerTo(accept, 503).statusCode().value()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 400, 404, 500})
    void filterWhenPageIsAvailableDoesNotChangeIt(int status) throws Exception {
        assertThat(answerTo(PAGE, status).statusCode().value()).isEqualTo(status);
    }

    @Test
    void filterWithoutASpecificAcceptHeaderTreatsTheCallerAsAProgram() throws Exception {
        assertThat(answerTo("", 503).statusCode().value()).isEqualTo(503);
    }

    private ServerResponse answerTo(String accept, int status) throws Exception {
        var request = new MockHttpServletRequest("GET", "/auth/realms/volunteering/protocol/openid-connect/auth");
        if (!accept.isEmpty()) {
            request.addHeader("Accept", accept);
        }
        return filter.filter(ServerRequest.create(request, List.of()), _ -> ServerResponse.status(status)
                .build());
    }
}
