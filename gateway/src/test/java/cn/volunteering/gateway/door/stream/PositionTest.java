package cn.volunteering.gateway.door.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @Test
    void positionCanBeReadBackFromItsText() {
        var position = new Position();
        position.advance("a.events.v1", Map.of(0, 12L, 1, 0L, 2, 7L));
        position.advance("b.events.v1", 0, 99);

        Position read = Position.read(position.bytes()).orElseThrow();

        assertThat(read.in("a.events.v1")).isEqualTo(Map.of(0, 12L, 1, 0L, 2, 7L));
        assertThat(read.in("b.events.v1")).isEqualTo(Map.of(0, 99L));
        assertThat(read.in("c.events.v1")).isEmpty();
        assertThat(read.bytes()).isEqualTo(position.bytes());
    }

    @Test
    void lengthDoesNotDependOnOffsets() {
        var early = new Position();
        early.advance("a.events.v1", 0, 1);
        var late = new Position();
        late.advance("a.events.v1", 0, 123_456_789_012L);

        assertThat(early.bytes()).hasSameSizeAs(late.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1|a=0:1", "\u0001", "\u0002\u0000\u0001", "\u0002\u0000\u0001a\u0000\u0001"})
    void otherBytesAreNotAPosition(String text) {
        assertThat(Position.read(text.getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }
}
