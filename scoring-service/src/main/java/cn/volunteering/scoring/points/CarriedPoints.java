package cn.volunteering.scoring.points;

import cn.volunteering.scoring.roster.VolunteerId;
import java.util.List;

/** Points that people of the bound tenant brought along from other agencies, and took along to others (NX-50). */
public interface CarriedPoints {

    /** Returns the points that a person brought along. */
    List<PointsLot> broughtBy(VolunteerId person);

    /** Returns what a person took along. */
    List<Spending> takenBy(VolunteerId person);
}
