package cn.volunteering.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.PlainPayload.Unfit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PlainPayloadTest {

    private static final JsonMapper DOUBLES = new JsonMapper();
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "12.0, 12",
        "1.2e1, 12",
        "-0.0, 0",
        "1.50, 1.5",
        "0.1, 0.1",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808"
    })
    void numbersHaveOneFormWhicheverReaderReadThem(String number, String stored) {
        for (JsonMapper json : List.of(DOUBLES, EXACT)) {
            ObjectNode payload = read(json, "{\"a\":[" + number + "]}");

            assertThat(PlainPayload.fold(payload)).isEmpty();
            assertThat(payload).hasToString("{\"a\":[" + stored + "]}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e308", "-1e308", "1e400", "9223372036854775808", "1e999999999"})
    void numbersThatCannotBeStoredAreNamed(String number) {
        for (JsonMapper json : List.of(DOUBLES, EXACT)) {
            assertThat(PlainPayload.fold(read(json, "{\"a\":{\"b\":[1," + number + "]}}")))
                    .extracting(Unfit::path)
                    .containsExactly("a.b[1]");
        }
    }

    @Test
    void fractionThatADoubleWouldRoundIsNamed() {
        assertThat(PlainPayload.fold(read(EXACT, "{\"a\":0.12345678901234567890,\"b\":1e-400}")))
                .extracting(Unfit::path)
                .containsExactly("a", "b");
    }

    @Test
    void lineBreaksAreUnfitWhereTextsHaveOneLine() {
        ObjectNode payload = read(DOUBLES, "{\"a\":\" 第一行\\n第二行 \",\"b\":\" 单  行\u3000\"}");

        assertThat(PlainPayload.fold(payload.deepCopy())).isEmpty();
        assertThat(PlainPayload.foldLines(payload)).extracting(Unfit::path).containsExactly("a");
        assertThat(payload.path("b").asString()).isEqualTo("单 行");
    }

    private static ObjectNode read(JsonMapper json, String text) {
        return (ObjectNode) json.readTree(text);
    }
}
