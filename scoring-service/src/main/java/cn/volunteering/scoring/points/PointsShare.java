package cn.volunteering.scoring.points;

import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.roster.VolunteerId;
import org.jspecify.annotations.Nullable;

/**
 * The points of a person in a year from service for one section.
 *
 * @param section {@code null} for entries of earlier releases, which do not name it
 */
public record PointsShare(VolunteerId volunteer, @Nullable UnitId section, Points points) {}
