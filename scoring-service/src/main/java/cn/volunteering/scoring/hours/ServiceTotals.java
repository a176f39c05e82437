package cn.volunteering.scoring.hours;

import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Sums of the hours ledger of the bound tenant. */
public interface ServiceTotals {

    /** Returns the minutes of these people in all years; people without entries have none. */
    List<ServedMinutes> ever(Collection<VolunteerId> people);

    /** Returns what a person served before a day. */
    ServedYears before(VolunteerId person, LocalDate day);

    /** Returns what each person served in a year, for each section and grade of evidence. */
    List<YearService> ofYear(int year);

    /** Returns what a person served in a year, for each activity and grade of evidence. */
    List<ActivityService> ofPerson(VolunteerId person, int year);

    /** Returns the number of activities of a year in which people of each section served. */
    Map<UnitId, Long> activitiesBySection(int year);
}
