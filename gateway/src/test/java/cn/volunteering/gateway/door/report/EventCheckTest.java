package cn.volunteering.gateway.door.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.gateway.door.EventTypes;
import cn.volunteering.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EventCheckTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TenantId TENANT = new TenantId("t-one");
    private static final Set<String> PROGRAM = Set.of("program");
    private static final Instant NOW = Instant.parse("2026-11-05T04:00:00Z");
    private static final EventTypes TYPES = EventTypes.declared();

    private final EventCheck check = new EventCheck(TYPES, new PlatformCalendar(Clock.fixed(NOW, ZoneOffset.UTC)));

    @Test
    void validEventGetsAPlatformIdAndItsTenant() {
        var event = valid(anEvent());

        assertThat(event.originId()).isEqualTo("e-1");
        assertThat(event.event().id()).hasSize(32).isNotEqualTo("e-1");
        assertThat(event.event().data().path("tenant").asString()).isEqualTo("t-one");
        assertThat(event.event().aggregateVersion())
                .isEqualTo(event.event().time().toEpochMilli());
    }

    @Test
    void sameReportGetsTheSameIdAndFingerprintInAnyFieldOrder() {
        ObjectNode reordered = anEvent();
        JsonNode title = reordered.withObject("data").remove("title");
        reordered.withObject("data").set("title", title);

        assertThat(valid(reordered).event().id())
                .isEqualTo(valid(anEvent()).event().id());
        assertThat(valid(reordered).fingerprint()).isEqualTo(valid(anEvent()).fingerprint());
    }

    @Test
    void sameIdFromAnotherTenantIsAnotherEvent() {
        var theirs = (Checked.Valid) check.check(sent(anEvent()), new TenantId("t-two"), PROGRAM);

        assertThat(theirs.event().event().id())
                .isNotEqualTo(valid(anEvent()).event().id());
    }

    @Test
    void missingTimeDefaultsToTheTimeOfArrival() {
        ObjectNode event = anEvent();
        event.remove("time");

        assertThat(valid(event).event().time()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01T00:00:00+08:00, true",
        "1999-12-31T23:59:59+08:00, false",
        "2027-12-31T23:59:59+08:00, true",
        "2028-01-01T00:00:00+08:00, false",
        "+999999999-12-31T23:59:59Z, false",
        "-999999999-01-01T00:00:00Z, false"
    })
    void timeIsCheckedAtItsLimits(String time, boolean good) {
        assertThat(faults(anEvent().put("time", time)))
                .extracting(FieldFault::field)
                .isEqualTo(good ? List.of() : List.of("time"));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0, false", "100000, true", "100001, false"})
    void headcountIsCheckedAtItsLimits(int headcount, boolean good) {
        ObjectNode event = anEvent();
        event.withObject("data").put("headcount", headcount);

        assertThat(faults(event).isEmpty()).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"128, true", "129, false"})
    void idIsCheckedAtItsLimit(int length, boolean good) {
        assertThat(faults(anEvent().put("id", "i".repeat(length))).isEmpty()).isEqualTo(good);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e308", "1e400", "1e999999999", "9223372036854775808", "0.12345678901234567890"})
    void numberThatCannotBeStoredIsNamed(String headcount) {
        ObjectNode event = anEvent();
        event.withObject("data").put("headcount", new BigDecimal(headcount));

        assertThat(faults(event)).extracting(FieldFault::field).containsExactly("data.headcount");
    }

    @Test
    void wholeNumberIsTheSameHoweverItIsWritten() {
        ObjectNode event = anEvent();
        event.withObject("data").put("headcount", new BigDecimal("12.0"));

        assertThat(valid(event).fingerprint()).isEqualTo(valid(anEvent()).fingerprint());
        assertThat(valid(event).event().data().path("headcount")).hasToString("12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"测试\0", "测试\ud800", "测试\u202e", "测试\u200b", "第一行\n第二行", "\u3164"})
    void textThatCannotBeStoredIsNamedWhereverItIs(String text) {
        ObjectNode event = anEvent().put("id", text).put("source", text).put("subject", text);
        event.withObject("data").put("title", text);

        assertThat(faults(event))
                .extracting(FieldFault::field)
                .containsExactlyInAnyOrder("id", "source", "subject", "data.title");
    }

    @Test
    void nameOfAFieldThatCannotBeStoredIsNotRepeated() {
        ObjectNode event = anEvent();
        event.withObject("data").put("\ud800", 1);

        assertThat(faults(event)).extracting(FieldFault::field).containsExactly("data");
    }

    @Test
    void textsAreKeptInTheirStoredForm() {
        ObjectNode event = anEvent().put("id", "\u3000e-1\u00a0");
        event.withObject("data").put("title", " 义务植树\u3000");

        assertThat(valid(event).originId()).isEqualTo("e-1");
        assertThat(valid(event).fingerprint()).isEqualTo(valid(anEvent()).fingerprint());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-05T09:00:01+08:00, true",
        "2026-11-05T09:00:00+08:00, false",
        "2026-11-05T01:00:00Z, false",
        "2027-12-31T23:59:59+08:00, true",
        "2028-01-01T00:00:00+08:00, false",
        "1899-12-31T23:59:59+08:00, false",
        "2026-12-31T23:59:60Z, false"
    })
    void periodEndsAfterItsStartAndInPossibleYears(String endsAt, boolean good) {
        ObjectNode event = anEvent();
        event.withObject("data").put("endsAt", endsAt);

        assertThat(faults(event)).extracting(FieldFault::field).isEqualTo(good ? List.of() : List.of("data.endsAt"));
    }

    @Test
    void roleThatMayNotWriteDoesNotLearnThatTheTypeExists() {
        var refused = (Checked.Invalid) check.check(sent(anEvent()), TENANT, Set.of("committee"));
        var unknown = (Checked.Invalid) check.check(sent(anEvent().put("type", "no.such.type")), TENANT, PROGRAM);

        assertThat(refused.faults()).isEqualTo(unknown.faults());
    }

    @Test
    void everyFaultIsReportedAtOnce() {
        ObjectNode event = anEvent().put("source", "not a uri").put("specversion", "0.3");
        event.withObject("data").put("startsAt", "morning").put("surprise", true);

        assertThat(faults(event))
                .extracting(FieldFault::field)
                .containsExactlyInAnyOrder("source", "specversion", "data.startsAt", "data.surprise");
    }

    private ReportedEvent valid(ObjectNode event) {
        return ((Checked.Valid) check.check(sent(event), TENANT, PROGRAM)).event();
    }

    private List<FieldFault> faults(ObjectNode event) {
        return switch (check.check(sent(event), TENANT, PROGRAM)) {
            case Checked.Valid _ -> List.of();
            case Checked.Invalid invalid -> invalid.faults();
        };
    }

    private static SentItem sent(ObjectNode event) {
        return new SentItem.Readable(event.deepCopy());
    }

    private static ObjectNode anEvent() {
        ObjectNode event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", "e-1")
                .put("source", "/oa")
                .put("type", "volunteering.external.activity-reported.v1")
                .put("subject", "activity-1")
                .put("time", "2026-11-05T12:00:00+08:00");
        event.putObject("data")
                .put("externalId", "1")
                .put("title", "义务植树")
                .put("startsAt", "2026-11-05T09:00:00+08:00")
                .put("endsAt", "2026-11-05T11:00:00+08:00")
                .put("place", "西宁")
                .put("headcount", 12);
        return event;
    }
}
