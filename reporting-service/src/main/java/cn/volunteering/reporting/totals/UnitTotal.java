package cn.volunteering.reporting.totals;

import cn.volunteering.reporting.facts.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What was served for one section or branch in a year, counted as NX-31 and NX-32 count.
 *
 * @param unit none for service outside any branch
 * @param minutes confirmed minutes, corrections taken off (NX-32)
 * @param participants volunteers with more than zero minutes for this unit (NX-31)
 * @param activities activities with more than zero minutes for this unit
 */
public record UnitTotal(@Nullable UnitId unit, long minutes, long participants, long activities) {

    /** The total of a unit for which nobody has served. */
    public static UnitTotal none(UnitId unit) {
        return new UnitTotal(unit, 0, 0, 0);
    }
}
