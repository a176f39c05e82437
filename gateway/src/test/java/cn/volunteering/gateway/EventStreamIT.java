package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.GatewayTest;
import cn.volunteering.gateway.surroundings.MovableClock;
import cn.volunteering.gateway.surroundings.Program;
import cn.volunteering.gateway.surroundings.Surroundings;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An agency's own system follows the events of its tenant across broken connections. */
@GatewayTest
class EventStreamIT {

    private static final String TYPE = "volunteering.activity.project-accepted.v1";
    private static final String STREAM = "/api/tenants/t-one/events?types=" + TYPE;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Executor EACH_ITS_THREAD = Executors.newVirtualThreadPerTaskExecutor();

    private final String run = UUID.randomUUID().toString();

    @Autowired
    private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.setOffset(Duration.ZERO);
    }

    /** A reader with its last position and the events it received. */
    private static final class Reader {

        private final List<JsonNode> events = new ArrayList<>();
        private String lastId = "";

        /** Reads the given number of events, then disconnects. */
        Reader readUntil(Stream<String> lines, int count) {
            try (lines) {
                for (var line = lines.iterator(); events.size() < count && line.hasNext(); ) {
                    note(line.next());
                }
            }
            return this;
        }

        /** Reads until the first position, then disconnects. */
        Reader begin(Stream<String> lines) {
            try (lines) {
                for (var line = lines.iterator(); lastId.isEmpty() && line.hasNext(); ) {
                    note(line.next());
                }
            }
            return this;
        }

        private void note(String line) {
            if (line.startsWith("id: ")) {
                lastId = line.substring("id: ".length());
            } else if (line.startsWith("data: ")) {
                events.add(JSON.readTree(line.substring("data: ".length())));
            }
        }

        List<String> subjects() {
            return events.stream()
                    .map(event -> event.path("subject").asString())
                    .toList();
        }
    }

    @Test
    void readerGetsOnlyEventsOfItsTenantAndTypes() {
        String start = new Reader().begin(open("")).lastId;
        publish("t-two", "theirs");
        publish("t-one", "mine");
        Surroundings.tenants()
                .publish(
                        "activity.events.v1",
                        "volunteering.activity.project-filed.v1",
                        "t-one",
                        run + "-other-type",
                        JSON.createObjectNode());
        publish("t-one", "last");

        var reader = new Reader().readUntil(open(start), 2);

        assertThat(reader.subjects()).containsExactlyInAnyOrder(run + "-mine", run + "-last");
        assertThat(reader.events)
                .allSatisfy(
                        event -> assertThat(event.path("tenantid").asString()).isEqualTo("t-one"));
    }

    @Test
    void readerThatKeepsDisconnectingGetsEverythingOnce() {
        var reader = new Reader().begin(open(""));
        int count = 300;
        var publishing =
                CompletableFuture.runAsync(() -> IntStream.range(0, count).forEach(i -> {
                    publish("t-one", String.valueOf(i));
                    publish("t-two", "noise-" + i);
                }));

        for (int next = 7; reader.events.size() < count; next += 13) {
            reader.readUntil(open(reader.lastId), Math.min(next, count));
        }
        publishing.join();

        assertThat(reader.subjects()).hasSize(count);
        assertThat(new HashSet<>(reader.subjects()))
                .isEqualTo(new HashSet<>(
                        IntStream.range(0, count).mapToObj(i -> run + "-" + i).toList()));
    }

    @Test
    void missedEventsComeFirst() {
        String left = new Reader().begin(open("")).lastId;
        publish("t-one", "while-away");

        var reader = new Reader().readUntil(open(left), 1);

        assertThat(reader.subjects()).containsExactly(run + "-while-away");
    }

    @Test
    void quietStreamMovesItsPositionPastOthersEvents() {
        String start = new Reader().begin(open("")).lastId;
        publish("t-two", "not-mine");

        try (Stream<String> lines = open(start)) {
            assertThat(lines.filter(line -> line.startsWith("id: "))
                            .map(line -> line.substring("id: ".length()))
                            .anyMatch(id -> !id.equals(start)))
                    .isTrue();
        }
    }

    @Test
    void streamEndsWithItsToken() {
        Stream<String> lines = open("");

        clock.setOffset(Duration.ofMinutes(10));

        assertThat(lines.takeWhile(_ -> true).count()).isPositive();
    }

    @Test
    void readerFromTheEarliestGetsWhatIsKept() {
        publish("t-one", "long-ago");

        try (var lines = Program.of("t-one").open(STREAM + "&from=earliest", "").body()) {
            assertThat(lines.anyMatch(line -> line.contains(run + "-long-ago"))).isTrue();
        }
    }

    @Test
    void unknownStartIsRefused() {
        assertThat(Program.of("t-one").open(STREAM + "&from=yesterday", "").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "1|activity.events.v1=0:0,1:0,2:0"})
    void madeUpPositionIsRefused(String position) {
        String id = Base64.getUrlEncoder().encodeToString(position.getBytes(StandardCharsets.US_ASCII));

        assertThat(Program.of("t-one").open(STREAM, id).statusCode()).isEqualTo(400);
    }

    @Test
    void positionOfAnotherTenantIsRefused() {
        String theirs = new Reader().begin(openFor("t-two", "").body()).lastId;

        assertThat(Program.of("t-one").open(STREAM, theirs).statusCode()).isEqualTo(400);
    }

    @Test
    void positionShowsNothingOfThePlatform() {
        String before = new Reader().begin(open("")).lastId;
        publish("t-two", "theirs");
        String after = new Reader().begin(open("")).lastId;

        assertThat(after).hasSameSizeAs(before);
        assertThat(new String(Base64.getUrlDecoder().decode(after), StandardCharsets.ISO_8859_1))
                .doesNotContain("events");
    }

    @Test
    void slowReadersOfOneTenantDoNotBlockOthers() {
        String busyStart = new Reader().begin(openFor("t-busy", "").body()).lastId;
        String left = new Reader().begin(open("")).lastId;
        publishMuch("t-busy");
        publish("t-one", "while-away");
        var slow = IntStream.range(0, 10)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> openFor("t-busy", busyStart), EACH_ITS_THREAD))
                .toList();

        try {
            CompletableFuture.allOf(slow.toArray(CompletableFuture[]::new)).join();

            assertThat(new Reader().readUntil(open(left), 1).subjects()).containsExactly(run + "-while-away");
            assertThat(slow)
                    .filteredOn(reader -> reader.join().statusCode() == 200)
                    .hasSize(2);
        } finally {
            slow.forEach(reader -> reader.join().body().close());
        }
    }

    /** Publishes more than connections and buffers can hold, so that a reader that does not read blocks the writer. */
    private void publishMuch(String tenant) {
        ObjectNode large = JSON.createObjectNode().put("filler", "x".repeat(200_000));
        IntStream.range(0, 150).forEach(i -> Surroundings.tenants()
                .publish("activity.events.v1", TYPE, tenant, run + "-large-" + i, large.deepCopy()));
    }

    @Test
    void unreadableTypeIsRefused() {
        assertThat(Program.of("t-one")
                        .open("/api/tenants/t-one/events?types=volunteering.registry.tenant-changed.v1", "")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void foreignTenantsStreamIsClosed() {
        assertThat(Program.of("t-two").open(STREAM, "").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<Stream<String>> openFor(String tenant, String lastEventId) {
        return Program.of(tenant).open("/api/tenants/" + tenant + "/events?types=" + TYPE, lastEventId);
    }

    private static Stream<String> open(String lastEventId) {
        var answer = openFor("t-one", lastEventId);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private void publish(String tenant, String subject) {
        Surroundings.tenants()
                .publish("activity.events.v1", TYPE, tenant, run + "-" + subject, JSON.createObjectNode());
    }
}
