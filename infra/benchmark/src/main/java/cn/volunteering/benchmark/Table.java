package cn.volunteering.benchmark;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;

import org.bson.Document;
import org.bson.conversions.Bson;

/** A place where a confirmed record arrives, with the aggregation of its entries by volunteer. */
enum Table {
    HOURS_LEDGER("hours ledger", "hours", true, "$state.service.volunteer", "$state.minutes", 1),
    POINTS_LEDGER("points ledger", "points", true, "$state.volunteer", "$state.points.parts", 1),
    HOURS_BALANCES("balances, hours", "balances", false, "$volunteer", "$hours.amount", "$hours.entries"),
    POINTS_BALANCES("balances, points", "balances", false, "$volunteer", "$points.amount", "$points.entries"),
    ENTRIES("reporting's entries", "entries", true, "$volunteer", "$minutes", 1),
    PERSON_TOTALS(
            "person totals",
            "totals",
            false,
            "$total.volunteer",
            new Document("$sum", "$total.services.minutes"),
            "$entries");

    private final String title;
    private final String collection;
    private final boolean ledger;
    private final String volunteer;
    private final Object amount;
    private final Object entries;

    Table(String title, String collection, boolean ledger, String volunteer, Object amount, Object entries) {
        this.title = title;
        this.collection = collection;
        this.ledger = ledger;
        this.volunteer = volunteer;
        this.amount = amount;
        this.entries = entries;
    }

    String title() {
        return title;
    }

    String collection() {
        return collection;
    }

    /** Returns whether the table has one document per entry instead of one per volunteer. */
    boolean isLedger() {
        return ledger;
    }

    boolean belongsToReporting() {
        return this == ENTRIES || this == PERSON_TOTALS;
    }

    boolean holdsPoints() {
        return this == POINTS_LEDGER || this == POINTS_BALANCES;
    }

    /** Returns the stage that sums entries by volunteer, as {@code {_id, amount, entries}}. */
    Bson sumsByVolunteer() {
        return group(volunteer, sum("amount", amount), sum("entries", entries));
    }

    /** Returns the stage that counts the entries of all volunteers, as {@code {entries}}. */
    Bson countOfEntries() {
        return group(null, sum("entries", entries));
    }

    /** Returns the field of an entry that holds the volunteer. */
    String volunteerField() {
        return volunteer.substring(1);
    }

    /** Returns the field of an entry that holds the year. */
    String yearField() {
        return belongsToReporting() ? "year" : "state.year";
    }
}
