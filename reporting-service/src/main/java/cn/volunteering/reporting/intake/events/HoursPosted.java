package cn.volunteering.reporting.intake.events;

import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.EntryId;
import cn.volunteering.reporting.facts.ServiceEntry;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.VolunteerId;
import org.jspecify.annotations.Nullable;

/**
 * An entry was added to the hours ledger: the event of scoring-service. What is not in the ledger does not count, so it
 * and not the confirmation is the source of all minutes.
 */
record HoursPosted(
        EntryId entryId,
        VolunteerId volunteerId,
        ActivityId activityId,
        UnitId sectionId,
        @Nullable UnitId branchId,
        int minutes,
        int year) {

    static final String TYPE = "volunteering.scoring.hours-posted.v1";
    static final String TOPIC = "scoring.events.v1";

    ServiceEntry entry() {
        return new ServiceEntry(entryId, volunteerId, activityId, sectionId, branchId, minutes, year);
    }
}
