package cn.volunteering.gateway.door.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

        Position read = Position.parse(position.id()).orElseThrow();

        assertThat(read.in("a.events.v1")).isEqualTo(Map.of(0, 12L, 1, 0L, 2, 7L));
        assertThat(read.in("b.events.v1")).isEqualTo(Map.of(0, 99L));
        assertThat(read.in("c.events.v1")).isEmpty();
        assertThat(read.id()).isEqualTo(position.id());
    }

    @Test
    void textIsOneSafeLine() {
        var position = new Position();
        position.advance("a.events.v1", 0, 1);

        assertThat(position.id()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2|a=0:1", "1|a", "1|a=0", "1|a=x:1", "1|a=0:y", "nonsense"})
    void invalidTextIsNotAPosition(String text) {
        String id = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));

        assertThat(Position.parse(id)).isEmpty();
        assertThat(Position.parse("*" + text)).isEmpty();
    }
}
