package cn.volunteering.gateway.door.stream;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedPositionsTest {

    private static final String TOPIC = "a.events.v1";
    private static final TenantId TENANT = new TenantId("t-one");

    private final SealedPositions positions = new SealedPositions("secret");

    @Test
    void positionOpensAtEveryGatewayWithTheSameSecret() {
        String sealed = positions.seal(position(), TENANT);

        assertThat(new SealedPositions("secret").open(sealed, TENANT))
                .hasValueSatisfying(opened -> assertThat(opened.in(TOPIC)).isEqualTo(Map.of(0, 12L, 1, 7L)));
        assertThat(new SealedPositions("other").open(sealed, TENANT)).isEmpty();
    }

    @Test
    void positionOfAnotherTenantDoesNotOpen() {
        assertThat(positions.open(positions.seal(position(), TENANT), new TenantId("t-two")))
                .isEmpty();
    }

    @Test
    void textIsOneSafeLineThatShowsNothing() {
        String sealed = positions.seal(position(), TENANT);

        assertThat(sealed).matches("[A-Za-z0-9_-]+").isNotEqualTo(positions.seal(position(), TENANT));
        assertThat(new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.ISO_8859_1))
                .doesNotContain("events", "t-one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void madeUpTextDoesNotOpen(String text) {
        assertThat(positions.open(text, TENANT)).isEmpty();
    }

    private static Position position() {
        var position = new Position();
        position.advance(TOPIC, Map.of(0, 12L, 1, 7L));
        return position;
    }
}
