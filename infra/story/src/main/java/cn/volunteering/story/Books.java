package cn.volunteering.story;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads the figures of an agency from all places: ledgers, summary, the office's roll-up, drift checks. */
final class Books {

    private static final List<String> SERVICES = List.of("activity", "scoring", "reporting");

    private final Agency agency;
    private final String agencyId;
    private final Session officer;
    private final String office;

    Books(Agency agency, String agencyId, Session officer, String office) {
        this.agency = agency;
        this.agencyId = agencyId;
        this.officer = officer;
        this.office = office;
    }

    /** Returns the minutes in the hours ledger of the agency this year. */
    long ledgerMinutes() {
        return ofAgency("/scoring/totals").body().path("minutes").asLong(-1);
    }

    /** Returns the points of the agency this year, as shown. */
    String points() {
        return ofAgency("/scoring/totals").text("points");
    }

    /** Returns the minutes in the agency's own summary. */
    long summaryMinutes() {
        return ofAgency("/reporting/summary").body().at("/figures/minutes").asLong(-1);
    }

    /** Returns the minutes of the agency in the office's roll-up; -1 until its summary exists. */
    long minutesInRollup() {
        return rowOfAgency().at("/summary/figures/minutes").asLong(-1);
    }

    /** Returns the participants of the agency in the office's roll-up; -1 until its summary exists. */
    long participantsInRollup() {
        return rowOfAgency().at("/summary/figures/participants").asLong(-1);
    }

    /** Returns the minutes of all agencies below the office. */
    long minutesOfOffice() {
        return rollup().at("/total/minutes").asLong(0);
    }

    private JsonNode rowOfAgency() {
        return StreamSupport.stream(rollup().path("rows").spliterator(), false)
                .filter(row -> row.path("tenant").asString("").equals(agencyId))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private JsonNode rollup() {
        return Patience.retrying(() -> officer.get("/api/tenants/" + office + "/reporting/rollup"))
                .body();
    }

    private Answer ofAgency(String path) {
        return Patience.retrying(() -> agency.committee().get(agency.path(path)));
    }

    /** Compares every projection of the agency with its source. Returns how many figures agree. */
    long comparedFigures() {
        return SERVICES.stream().mapToLong(this::comparedFigures).sum();
    }

    private long comparedFigures(String service) {
        String models = agency.path("/" + service + "/read-models");
        var names = Patience.retrying(() -> agency.committee().get(models)).expect(200);
        return StreamSupport.stream(names.body().spliterator(), false)
                .mapToLong(name -> compared(models + "/" + name.asString() + "/drift"))
                .sum();
    }

    private long compared(String drift) {
        var report = Patience.until(
                "the drift check " + drift,
                () -> agency.committee().get(drift),
                answer -> answer.body().path("clean").asBoolean(false));
        return report.body().path("compared").asLong();
    }
}
