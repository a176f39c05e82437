package cn.volunteering.scoring.naming;

import cn.volunteering.scoring.hours.ActivityId;
import cn.volunteering.scoring.hours.UnitId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The titles of activities and the names of units. */
public record NameBook(Map<ActivityId, String> titles, Map<UnitId, String> units) {

    public NameBook {
        titles = Map.copyOf(titles);
        units = Map.copyOf(units);
    }

    /** Returns the title of an activity, if it is known. */
    public @Nullable String title(ActivityId activity) {
        return titles.get(activity);
    }

    /** Returns the name of a section or branch, if it is known. */
    public @Nullable String unit(@Nullable UnitId unit) {
        return unit == null ? null : units.get(unit);
    }
}
