package cn.volunteering.scoring.naming;

import cn.volunteering.scoring.hours.ActivityId;
import cn.volunteering.scoring.hours.UnitId;
import java.util.Collection;

/** Looks up the titles and names to show beside ids. */
public interface Names {

    /** Returns the titles of the given activities and the names of the given units, as far as they are known. */
    NameBook of(Collection<ActivityId> activities, Collection<UnitId> units);
}
