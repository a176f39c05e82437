package cn.volunteering.reporting.facts;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the hours ledger: the volunteer, the activity, and the section and branch at the time of service.
 *
 * @param minutes negative if the entry reverses another one
 * @param year calendar year of the service, as determined by the ledger
 * @param evidence {@code null} in entries that were stored before the grade was kept
 */
public record ServiceEntry(
        EntryId id,
        VolunteerId volunteer,
        ActivityId activity,
        UnitId section,
        @Nullable UnitId branch,
        int minutes,
        int year,
        @Nullable Evidence evidence)
        implements Fact {}
