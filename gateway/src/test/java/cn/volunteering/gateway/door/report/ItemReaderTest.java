package cn.volunteering.gateway.door.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;

class ItemReaderTest {

    private static final DataSize LIMIT = DataSize.ofKilobytes(2);

    private final ItemReader reader = new ItemReader(LIMIT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "null",
                "[[{}], {}]",
                "\"text\"",
                "{\"a\": 1, \"a\": 2}",
                "{\"data\": {\"a\": 1, \"a\": 2}}",
                "{\"a\": 1e99999999999999999999}"
            })
    void itemThatIsNotAnEventDoesNotAffectItsNeighbours(String item) {
        List<SentItem> items = many("[{\"id\": \"first\"}, " + item + ", {\"id\": \"last\"}]");

        assertThat(items).hasSize(3);
        assertThat(items.get(1)).isInstanceOf(SentItem.Unreadable.class);
        assertThat(idOf(items.getFirst())).isEqualTo("first");
        assertThat(idOf(items.getLast())).isEqualTo("last");
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 300})
    void extremeLengthsAndDepthsStayWithTheirItem(int size) {
        var reader = new ItemReader(DataSize.ofKilobytes(256));
        String deep = "{\"a\":" + "[".repeat(size) + "]".repeat(size) + "}";
        String digits = "{\"a\":" + "9".repeat(size * 10) + "}";

        List<SentItem> items = reader.many(bytes("[" + deep + "," + digits + ",{\"id\":\"last\"}]"))
                .orElseThrow();

        assertThat(items.get(1)).isInstanceOf(SentItem.Unreadable.class);
        assertThat(idOf(items.getLast())).isEqualTo("last");
    }

    @Test
    void bytesThatAreNotUtf8StayWithTheirText() {
        byte[] body = bytes("[{\"id\":\"x\"},{\"id\":\"last\"}]");
        body[8] = (byte) 0xFF;

        List<SentItem> items = reader.many(body).orElseThrow();

        assertThat(idOf(items.getFirst())).isEqualTo("\uFFFD");
        assertThat(idOf(items.getLast())).isEqualTo("last");
    }

    @Test
    void itemAboveTheSizeLimitIsUnreadableAndAtTheLimitReadable() {
        int room = (int) LIMIT.toBytes() - "{\"id\":\"\"}".length();

        assertThat(reader.one(bytes("{\"id\":\"" + "x".repeat(room) + "\"}"))).isInstanceOf(SentItem.Readable.class);
        assertThat(reader.one(bytes("{\"id\":\"" + "x".repeat(room + 1) + "\"}")))
                .isInstanceOfSatisfying(
                        SentItem.Unreadable.class,
                        item -> assertThat(item.fault().message()).isEqualTo("单个事件不能超过 2 KB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "1", "null", "{\"a\":[]}"})
    void whatIsNoArrayIsNoReport(String body) {
        assertThat(reader.many(bytes(body))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[", "[{}", "[{}] x", "{} {}", "[{},]", "[{\"a\":tru}]"})
    void whatIsNoJsonIsNoReport(String body) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> many(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "{\"a\":tru}"})
    void whatIsNoJsonIsNoEvent(String body) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> reader.one(bytes(body)));
    }

    private List<SentItem> many(String body) {
        return reader.many(bytes(body)).orElseThrow();
    }

    private static String idOf(SentItem item) {
        return ((SentItem.Readable) item).event().path("id").asString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
