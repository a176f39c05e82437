package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.Browser;
import cn.volunteering.gateway.surroundings.GatewayTest;
import cn.volunteering.gateway.surroundings.Program;
import cn.volunteering.gateway.surroundings.Realm;
import cn.volunteering.gateway.surroundings.Surroundings;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An agency's own system reports its events; each event gets its own answer. */
@GatewayTest
class EventReportIT {

    private static final String SINGLE = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String EVENTS = "/api/tenants/t-one/events";
    private static final JsonMapper JSON = new JsonMapper();

    private final String run = UUID.randomUUID().toString();

    @BeforeEach
    void awaitReadyGateway() {
        Awaitility.await("a gateway first reads the earlier reports after its start")
                .until(() -> Program.of("t-one").post(EVENTS, BATCH, "[]").statusCode() == 200);
    }

    @Test
    void badEventDoesNotBlockTheOthers() {
        ObjectNode bad = event("bad");
        bad.withObject("data").put("headcount", 0).remove("place");

        ObjectNode far = event("far").put("time", "+999999999-12-31T23:59:59Z");

        JsonNode receipt = report(event("first"), bad, far, event("last"));

        assertThat(statuses(receipt)).containsExactly("ACCEPTED", "REJECTED", "REJECTED", "ACCEPTED");
        assertThat(receipt.at("/items/1/errors"))
                .extracting(error -> error.path("field").asString())
                .containsExactlyInAnyOrder("data.headcount", "data.place");
        assertThat(receipt.at("/items/2/errors/0/field").asString()).isEqualTo("time");
        assertThat(receipt.path("accepted").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"headcount\": 1e308}",
                "{\"headcount\": 1e400}",
                "{\"headcount\": 1e99999999999}",
                "{\"title\": \"测试\\u0000\"}",
                "{\"title\": \"测试\\ud800\"}",
                "{\"title\": \"测试\\u202e\"}",
                "{\"\\ud800\": 1}",
                "{\"title\": \"a\", \"title\": \"b\"}",
                "{\"endsAt\": \"2026-11-05T08:00:00+08:00\"}",
                "{\"startsAt\": \"0001-01-01T00:00:00Z\"}"
            })
    void eventThatCannotBeStoredIsRejectedAlone(String data) {
        String first = event("first-" + data.hashCode()).toString();
        String bad = withData(event("bad"), data);
        String badId = event("bad-id").toString().replace(run + "-bad-id", "\\ud800");
        String last = event("last-" + data.hashCode()).toString();

        HttpResponse<String> answer =
                Program.of("t-one").post(EVENTS, BATCH, "[" + String.join(",", first, bad, badId, last) + "]");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(statuses(JSON.readTree(answer.body())))
                .containsExactly("ACCEPTED", "REJECTED", "REJECTED", "ACCEPTED");
    }

    /** Returns the text of the event with these fields of its data instead of its own. */
    private static String withData(ObjectNode event, String fields) {
        ObjectNode data = event.withObject("data");
        List.copyOf(data.propertyNames()).stream()
                .filter(name -> fields.contains("\"" + name + "\""))
                .forEach(data::remove);
        return event.toString().replace("\"data\":{", "\"data\":{" + fields.substring(1, fields.length() - 1) + ",");
    }

    @Test
    void repeatIsAnsweredWithoutPublishingItAgain() {
        JsonNode first = report(event("same"));
        JsonNode again = report(event("same"), event("same"));

        assertThat(statuses(again)).containsExactly("DUPLICATE", "DUPLICATE");
        assertThat(again.at("/items/0/eventId")).isEqualTo(first.at("/items/0/eventId"));
    }

    @Test
    void differentContentWithAKnownIdIsRejected() {
        report(event("taken"));
        ObjectNode other = event("taken");
        other.withObject("data").put("headcount", 13);

        JsonNode receipt = report(other);

        assertThat(statuses(receipt)).containsExactly("REJECTED");
        assertThat(receipt.at("/items/0/errors/0/field").asString()).isEqualTo("id");
    }

    @Test
    void gatewayThatStartsLaterRecognisesARepeat() {
        report(event("before"));
        var settings = Surroundings.settings();
        settings.put("PORT", "0");
        settings.put("MANAGEMENT_PORT", "0");
        var args = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);

        try (var second = new SpringApplicationBuilder(GatewayApplication.class).run(args)) {
            String port = second.getEnvironment().getProperty("local.server.port");
            Awaitility.await("the second gateway reads the topic").untilAsserted(() -> {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + EVENTS))
                        .header(
                                "Authorization",
                                "Bearer " + Surroundings.realm().tokenOf("program-t-one", Realm.PASSWORD))
                        .header("Content-Type", SINGLE)
                        .POST(BodyPublishers.ofString(event("before").toString()))
                        .build();
                HttpResponse<String> answer = Program.send(request);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).contains("DUPLICATE");
            });
        }
    }

    @Test
    void singleBadEventIsRejectedWithItsFields() {
        ObjectNode bad = event("single");
        bad.put("time", "yesterday").put("specversion", "0.3").remove("subject");

        HttpResponse<String> answer = Program.of("t-one").post(EVENTS, SINGLE, bad.toString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(answer.body()).path("errors"))
                .extracting(error -> error.path("field").asString())
                .containsExactlyInAnyOrder("time", "specversion", "subject");
    }

    @Test
    void eventMustNotNameAnotherTenant() {
        ObjectNode inExtension = event("extension").put("tenantid", "t-two");
        ObjectNode inData = event("data");
        inData.withObject("data").put("tenant", "t-two");

        JsonNode receipt = report(inExtension, inData);

        assertThat(statuses(receipt)).containsExactly("REJECTED", "REJECTED");
    }

    @Test
    void platformTypeCannotBeReported() {
        JsonNode receipt = report(event("forged").put("type", "volunteering.activity.hours-confirmed.v1"));

        assertThat(receipt.at("/items/0/errors/0/field").asString()).isEqualTo("type");
    }

    @Test
    void foreignTenantsDoorIsClosed() {
        HttpResponse<String> answer = Program.of("t-one")
                .post("/api/tenants/t-two/events", SINGLE, event("x").toString());

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void personMayNotReportEvents() {
        String account = Surroundings.realm().createPerson("p-reporter");
        Surroundings.realm().join("t-one", "committee", account);
        var browser = Browser.signedIn("p-reporter", Realm.PASSWORD);
        String proof = JSON.readTree(browser.get("/api/session").body())
                .at("/csrf/token")
                .asString();

        HttpResponse<String> answer = browser.send(browser.request(EVENTS)
                .header("Content-Type", SINGLE)
                .header("X-XSRF-TOKEN", proof)
                .POST(BodyPublishers.ofString(event("person").toString())));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void batchOfAHundredEventsIsAcceptedAndOneMoreIsRejected() {
        var hundred = IntStream.range(0, 100).mapToObj(i -> event("n" + i)).toArray(ObjectNode[]::new);
        var tooMany = IntStream.range(0, 101).mapToObj(i -> event("m" + i)).toArray(ObjectNode[]::new);

        assertThat(report(hundred).path("accepted").asInt()).isEqualTo(100);
        assertThat(Program.of("t-one").post(EVENTS, BATCH, batch(tooMany)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void unreadableInputIsRejectedWithAClearProblem() {
        var program = Program.of("t-one");

        HttpResponse<String> noJson = program.post(EVENTS, SINGLE, "{");
        assertThat(noJson.statusCode()).isEqualTo(400);
        assertThat(noJson.body()).contains("urn:volunteering:problem:unreadable-request");
        assertThat(program.post(EVENTS, SINGLE, "").statusCode()).isEqualTo(400);
        assertThat(program.post(EVENTS, BATCH, "{}").statusCode()).isEqualTo(400);
        assertThat(program.post(EVENTS, SINGLE, "[]").statusCode()).isEqualTo(422);
        assertThat(program.post(EVENTS, "application/json", "{}").statusCode()).isEqualTo(415);
    }

    @Test
    void callerSeesItsTypesButNoTopics() {
        HttpResponse<String> types = Program.of("t-one").get(EVENTS + "/types");

        assertThat(types.body())
                .contains("volunteering.external.activity-reported.v1", "volunteering.activity.hours-confirmed.v1")
                .doesNotContain("events.v1\"");
    }

    private ObjectNode event(String id) {
        ObjectNode event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", run + "-" + id)
                .put("source", "/oa")
                .put("type", "volunteering.external.activity-reported.v1")
                .put("subject", "activity-" + id)
                .put("time", "2026-11-05T12:00:00+08:00");
        event.putObject("data")
                .put("externalId", id)
                .put("title", "义务植树")
                .put("startsAt", "2026-11-05T09:00:00+08:00")
                .put("endsAt", "2026-11-05T11:00:00+08:00")
                .put("place", "西宁")
                .put("headcount", 12);
        return event;
    }

    private static JsonNode report(ObjectNode... events) {
        HttpResponse<String> answer = Program.of("t-one").post(EVENTS, BATCH, batch(events));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String batch(ObjectNode... events) {
        ArrayNode batch = JSON.createArrayNode();
        List.of(events).forEach(batch::add);
        return batch.toString();
    }

    private static List<String> statuses(JsonNode receipt) {
        return receipt.path("items")
                .valueStream()
                .map(item -> item.path("status").asString())
                .toList();
    }
}
