package cn.volunteering.scoring.points;

import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The points ledger of the bound tenant, read by person. */
public interface PointsAccounts {

    /** Returns all entries of these people in a year. */
    Map<VolunteerId, List<PointsEntry>> of(int year, Collection<VolunteerId> people);

    /** Returns all entries of a person, of all years. */
    List<PointsEntry> ever(VolunteerId person);

    /** Returns the points of each person in a year, for each section. */
    List<PointsShare> ofYear(int year);

    /**
     * Returns the people with points that ended in a period, by the year of the service.
     *
     * @param after the day before the period; {@code null} to begin with the first points
     * @param until the last day of the period
     */
    Map<Integer, Set<VolunteerId>> endedBetween(@Nullable LocalDate after, LocalDate until);
}
