package cn.volunteering.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

class PartBreakerTest {

    private static final int FAILURES = 5;

    private final PartBreaker breaker =
            new PartBreaker("part", "部分", new RoutingProperties(1, 1, Duration.ZERO, FAILURES, Duration.ofMinutes(1)));

    static Stream<Exception> failuresOfTheExchange() {
        return Stream.of(
                new ResourceAccessException("refused", new ConnectException("refused")),
                new ResourceAccessException("slow", new SocketTimeoutException("slow")),
                new HttpServerErrorException(HttpStatus.SERVICE_UNAVAILABLE, "Unable to find instance"),
                new IOException("reset"));
    }

    static Stream<Exception> faultsOfTheRequest() {
        return Stream.of(
                new InvalidMediaTypeException("x", "does not contain '/'"),
                new InvalidParameterException("a=%zz", new IOException("no hexadecimal digits")),
                new RequestRejectedException("a control character in a name"),
                new IllegalArgumentException("no such address"));
    }

    @ParameterizedTest
    @MethodSource("failuresOfTheExchange")
    void filterWhenTheExchangeKeepsFailingStopsCallingThePart(Exception failure) throws Exception {
        for (int call = 1; call < FAILURES; call++) {
            fail(failure);
        }
        assertThat(isOpen()).isFalse();
        for (int call = 0; call < FAILURES; call++) {
            fail(failure);
        }

        assertThat(isOpen()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("faultsOfTheRequest")
    void filterWhenTheRequestIsInvalidRefusesItAndKeepsCallingThePart(Exception fault) throws Exception {
        for (int call = 0; call < FAILURES; call++) {
            assertThat(fail(fault).statusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        }

        assertThat(isOpen()).isFalse();
    }

    @Test
    void filterWhenTheGatewayFailsReportsItAndKeepsCallingThePart() throws Exception {
        for (int call = 0; call < FAILURES; call++) {
            assertThat(fail(new NullPointerException()).statusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        }

        assertThat(isOpen()).isFalse();
    }

    @Test
    void filterWhenTheCallerDisconnectsKeepsCallingThePart() throws Exception {
        var disconnected = new ResourceAccessException("disconnected", new ClientAbortException());

        for (int call = 0; call < FAILURES; call++) {
            assertThatThrownBy(() -> fail(disconnected)).isSameAs(disconnected);
        }

        assertThat(isOpen()).isFalse();
    }

    @Test
    void filterWhenAllConnectionsAreInUseSaysSoAndKeepsCallingThePart() throws Exception {
        var busy = new ResourceAccessException("busy", new ConnectionRequestTimeoutException());

        for (int call = 0; call < FAILURES; call++) {
            ServerResponse answer = fail(busy);
            assertThat(answer.statusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(answer.headers().getFirst("Retry-After")).isEqualTo("1");
        }

        assertThat(isOpen()).isFalse();
    }

    private ServerResponse fail(Exception failure) throws Exception {
        return breaker.filter(request(), _ -> {
            throw failure;
        });
    }

    /** Returns whether the breaker answers in place of the part, using a call that would succeed. */
    private boolean isOpen() throws Exception {
        return breaker.filter(request(), _ -> ServerResponse.ok().build())
                .statusCode()
                .equals(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static ServerRequest request() {
        return ServerRequest.create(new MockHttpServletRequest("GET", "/"), List.of());
    }
}
