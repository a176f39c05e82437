package cn.volunteering.story;

import cn.volunteering.demoyear.DemoYear;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** The figures of an agency's generated year, as its administrator sees them in the agency's summary. */
final class YearFigures {

    private final String agency;
    private final Session administrator;
    private final DemoYear year;

    YearFigures(String agency, Session administrator) {
        this.agency = agency;
        this.administrator = administrator;
        this.year = DemoYear.of(agency, LocalDate.now(DemoYear.ZONE));
    }

    /** Waits until the summary has the whole roster and every confirmed minute of this year. */
    void await() {
        Patience.until("the figures of " + agency, this::figures, this::areComplete);
    }

    private JsonNode figures() {
        return administrator
                .get("/api/tenants/" + agency + "/reporting/summary")
                .body()
                .path("figures");
    }

    private boolean areComplete(JsonNode figures) {
        return figures.path("minutes").asLong(-1) == year.minutesIn(year.today().getYear())
                && figures.path("volunteers").asLong(-1) == year.rosterSize();
    }

    /** Returns what the year contains, in one sentence. */
    String sentence() {
        return "%d people, %d activities, %d records of service"
                .formatted(
                        year.people().size(),
                        year.activities().size(),
                        year.presences().size());
    }
}
