package cn.volunteering.story;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The agency's own system at the event door. It follows the agency's hours, reports activities, and sees no events of
 * other agencies.
 */
final class EventExchange {

    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String REPORTED = "volunteering.external.activity-reported.v1";
    private static final String POSTED = "volunteering.scoring.hours-posted.v1";
    private static final JsonMapper JSON = new JsonMapper();

    private final String agencyId;
    private final OutsideProgram program;
    private final EventReader hours;
    private final EventReader reports;

    private EventExchange(String agencyId, OutsideProgram program) {
        this.agencyId = agencyId;
        this.program = program;
        hours = EventReader.fromNowOn(program, door(agencyId) + "?types=" + POSTED);
        reports = EventReader.fromNowOn(program, door(agencyId) + "?types=" + REPORTED);
    }

    /** Gives the agency's system its secret and starts to follow the agency's events. */
    static EventExchange open(Agency agency, String agencyId) {
        return new EventExchange(agencyId, agency.program());
    }

    private static String door(String tenant) {
        return "/api/tenants/" + tenant + "/events";
    }

    /** Reads the given number of hours postings, reconnecting halfway, and returns the sum of their minutes. */
    long minutesStreamed(int postings) {
        hours.readUntil(postings / 2);
        hours.readUntil(postings);
        return hours.events().stream()
                .mapToLong(event -> event.at("/data/minutes").asLong())
                .sum();
    }

    /** Reports a batch of three events, one of them invalid, and returns the answer to each. */
    List<String> answersToReport() {
        var batch = List.of(activity("first", 12), activity("bad", 0), activity("last", 7));
        Answer receipt = Patience.retrying(() -> program.post(door(agencyId), BATCH, JSON.writeValueAsString(batch)))
                .expect(200);
        return receipt.body()
                .path("items")
                .valueStream()
                .map(item -> item.path("status").asString())
                .toList();
    }

    /**
     * Reports the batch and returns which of its events are kept. A duplicate counts as kept: the first answer may have
     * been lost.
     */
    List<Boolean> keptEventsOfReport() {
        return answersToReport().stream()
                .map(answer -> !answer.equals("REJECTED"))
                .toList();
    }

    /** Returns the sorted ids, given by the reporting system, of the reports that came back on the stream. */
    List<String> reportsStreamed(int count) {
        reports.readUntil(count);
        return reports.events().stream()
                .map(event -> event.at("/data/externalId").asString())
                .sorted()
                .toList();
    }

    /** Returns how many records arrived more than once on the two streams. */
    int repeats() {
        return hours.repeats() + reports.repeats();
    }

    /** Returns whether every event on the streams belongs to the agency. */
    boolean seesOnlyItsOwn() {
        return Stream.concat(hours.events().stream(), reports.events().stream())
                .allMatch(event -> event.path("tenantid").asString().equals(agencyId));
    }

    /** Returns the statuses with which another tenant's door answers reading and writing. */
    List<Integer> answersOfForeignDoor(String tenant) {
        String body = JSON.writeValueAsString(List.of(activity("foreign", 1)));
        Supplier<Answer> read = () -> program.get(door(tenant) + "/types");
        Supplier<Answer> write = () -> program.post(door(tenant), BATCH, body);
        return Stream.of(read, write)
                .map(call -> Patience.retrying(call).status())
                .toList();
    }

    private Map<String, Object> activity(String id, int headcount) {
        return Map.of(
                "specversion",
                "1.0",
                "id",
                agencyId + "-" + id,
                "source",
                "/demo-oa",
                "type",
                REPORTED,
                "subject",
                "activity-" + id,
                "time",
                "2026-11-05T12:00:00+08:00",
                "data",
                Map.of(
                        "externalId", id,
                        "title", "义务植树（演示）",
                        "startsAt", "2026-11-05T09:00:00+08:00",
                        "endsAt", "2026-11-05T11:00:00+08:00",
                        "place", "城北公园（演示）",
                        "headcount", headcount));
    }
}
