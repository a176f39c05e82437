package cn.volunteering.reporting.facts;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the hours ledger: whose service, in which activity, for which section and branch at that time.
 *
 * @param minutes negative when the entry takes another one back
 * @param year calendar year of the service, as the ledger decided
 */
public record ServiceEntry(
        EntryId id,
        VolunteerId volunteer,
        ActivityId activity,
        UnitId section,
        @Nullable UnitId branch,
        int minutes,
        int year)
        implements Fact {}
