package cn.volunteering.story;

import cn.volunteering.story.recount.Finding;
import cn.volunteering.story.recount.NingxiaRecount;
import cn.volunteering.story.recount.QinghaiRecount;
import cn.volunteering.story.recount.RawEvent;
import cn.volunteering.story.recount.TenantRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An agency with a generated year, under one of the two documents.
 *
 * @param isNingxia whether it has the Ningxia document as its own; otherwise the Qinghai notice of its office binds it
 * @param titles its civilised-unit titles
 */
record YearAgency(String id, boolean isNingxia, Set<String> titles, Session committee) {

    private static final int PAGE = 200;

    /** Counts its year again from the raw events of all tenants. */
    List<Finding> recount(List<RawEvent> events, LocalDate today) {
        var record = new TenantRecord(
                events.stream().filter(event -> event.tenant().equals(id)).toList());
        return isNingxia
                ? new NingxiaRecount(record, today).findings()
                : new QinghaiRecount(record, titles, today).findings();
    }

    /** Returns the verdicts that the platform shows, those about single persons included. */
    List<JsonNode> verdicts() {
        var verdicts = new ArrayList<>(
                reporting("/verdicts").body().path("verdicts").valueStream().toList());
        verdicts.addAll(people());
        return verdicts;
    }

    private List<JsonNode> people() {
        var first = reporting("/verdicts/people?size=" + PAGE).body();
        long pages = Math.ceilDiv(first.path("total").asLong(), PAGE);
        return IntStream.iterate(0, page -> page < pages, page -> page + 1)
                .mapToObj(page -> page == 0
                        ? first
                        : reporting("/verdicts/people?size=" + PAGE + "&page=" + page)
                                .body())
                .flatMap(page -> page.path("items").valueStream())
                .toList();
    }

    private Answer reporting(String path) {
        return Patience.retrying(() -> committee.get("/api/tenants/" + id + "/reporting" + path))
                .expect(200);
    }

    /** Returns a verdict in the form of a finding. */
    static Finding finding(JsonNode verdict) {
        var period = verdict.path("period");
        var decisive = verdict.path("decisive");
        boolean isState = period.path("kind").asString("").equals("DATE");
        return new Finding(
                verdict.path("indicator").asString(),
                verdict.at("/subject/id").asString(""),
                isState ? "" : period.path("from").asString(),
                verdict.path("outcome").asString(),
                verdict.path("numerator").asLong(-1),
                verdict.path("denominator").asLong(-1),
                decisive.path("shortfall").asLong(),
                decisive.path("clause").asString());
    }

    /** Returns one line for each finding that the two sides do not share. */
    List<String> differences(List<Finding> expected) {
        var shown = verdicts().stream().map(YearAgency::finding).toList();
        return between(expected, shown).stream().map(line -> id + " " + line).toList();
    }

    static List<String> between(List<Finding> expected, List<Finding> shown) {
        var missing = new ArrayList<>(expected);
        shown.forEach(missing::remove);
        var unexpected = new ArrayList<>(shown);
        expected.forEach(unexpected::remove);
        return Stream.concat(
                        missing.stream().map(each -> "should show " + each),
                        unexpected.stream().map(each -> "shows " + each))
                .toList();
    }
}
