package cn.volunteering.gateway.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.limits.LimitProperties.AtOnce;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.client.MockClientHttpResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.client.RestClient;

class PromptExchangeTest {

    private static final int MOST = 1000;

    private final PromptExchange exchange = new PromptExchange(
            RestClient.create(),
            new GatewayMvcProperties(),
            new BodyProperties(
                    DataSize.ofBytes(MOST),
                    DataSize.ofBytes(100),
                    Duration.ZERO,
                    DataSize.ofBytes(1),
                    DataSize.ofBytes(MOST),
                    new AtOnce(1, 1, 1, Duration.ZERO)));

    @Test
    void connectionIsFreeBeforeTheCallerReads() throws IOException {
        assertThat(isFreeAtTheFirstWrite(MOST - 1)).isTrue();
    }

    @Test
    void answerThatIsTooLargePassesWhole() throws IOException {
        assertThat(isFreeAtTheFirstWrite(50 * MOST)).isFalse();
    }

    private boolean isFreeAtTheFirstWrite(int size) throws IOException {
        var answer = new Answer(size);
        var caller = new Reader(answer);

        exchange.copyResponseBody(new MockClientHttpResponse(answer, HttpStatus.OK), answer, caller);

        assertThat(caller.toByteArray()).hasSize(size);
        return caller.wasFree;
    }

    /** The answer of a part, whose connection is free once it is closed. */
    private static final class Answer extends ByteArrayInputStream {

        private boolean closed;

        Answer(int size) {
            super(new byte[size]);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** The caller, who notes whether the connection was free when the first bytes came. */
    private static final class Reader extends ByteArrayOutputStream {

        private final Answer answer;
        private boolean wasFree;

        Reader(Answer answer) {
            this.answer = answer;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            wasFree = size() == 0 ? answer.closed : wasFree;
            super.write(bytes, offset, length);
        }
    }
}
