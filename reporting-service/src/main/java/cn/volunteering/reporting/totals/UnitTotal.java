package cn.volunteering.reporting.totals;

import cn.volunteering.reporting.facts.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What was served for one section or branch in a year.
 *
 * @param unit none for service outside any branch
 * @param participants volunteers with more than zero minutes for this unit
 * @param activities activities with more than zero minutes for this unit
 */
public record UnitTotal(@Nullable UnitId unit, long minutes, long participants, long activities) {

    /** The total of a unit for which nobody has served. */
    public static UnitTotal none(UnitId unit) {
        return new UnitTotal(unit, 0, 0, 0);
    }
}
