package cn.volunteering.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.gateway.limits.LimitProperties.AtOnce;
import cn.volunteering.gateway.limits.LimitProperties.Rate;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

class CallerLimitFilterTest {

    private static final int BURST = 3;
    private static final Rate PLENTY = new Rate(1000, 1000);

    private final CallerLimitFilter filter = new CallerLimitFilter(
            new LimitProperties(
                    new Rate(1, BURST), PLENTY, new Rate(1, BURST), PLENTY, new AtOnce(9, 9, 9, Duration.ZERO)),
            new ProblemWriter(new JsonMapper()));

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anonymousCallersOfOneAddressShareABurst() throws Exception {
        for (int i = 0; i < BURST; i++) {
            assertThat(statusFrom("192.0.2.1")).isEqualTo(200);
        }

        assertThat(statusFrom("192.0.2.1")).isEqualTo(429);
        assertThat(statusFrom("192.0.2.2")).isEqualTo(200);
    }

    @Test
    void anonymousCallersOfOneIpv6NetworkShareABurst() throws Exception {
        for (int i = 0; i < BURST; i++) {
            assertThat(statusFrom("2001:db8:0:1::" + i)).isEqualTo(200);
        }

        assertThat(statusFrom("2001:db8:0:1:ffff::1")).isEqualTo(429);
        assertThat(statusFrom("2001:db8:0:2::1")).isEqualTo(200);
        assertThat(statusFrom("::1")).isEqualTo(200);
        assertThat(statusFrom("fe80::1%eth0")).isEqualTo(200);
    }

    @Test
    void knownCallerDoesNotCountTowardsTheAddress() throws Exception {
        IntStream.rangeClosed(0, BURST).forEach(_ -> filter.strangersRefusal(from("192.0.2.1")));
        assertThat(statusFrom("192.0.2.1")).isEqualTo(429);

        signIn("known");

        assertThat(statusFrom("192.0.2.1")).isEqualTo(200);
    }

    @Test
    void knownCallerHasOneBurstAtAllAddresses() throws Exception {
        signIn("busy");
        for (int i = 0; i < BURST; i++) {
            assertThat(statusFrom("192.0.2." + i)).isEqualTo(200);
        }

        assertThat(statusFrom("192.0.2.9")).isEqualTo(429);
        signIn("other");
        assertThat(statusFrom("192.0.2.9")).isEqualTo(200);
    }

    private static void signIn(String name) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, ""));
    }

    private int statusFrom(String address) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(from(address), response, new MockFilterChain());
        return response.getStatus();
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(address);
        return request;
    }
}
