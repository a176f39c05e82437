package cn.volunteering.reporting.totals;

import cn.volunteering.reporting.facts.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The service of one section or branch in a year, counted as NX-31 and NX-32 require.
 *
 * @param unit {@code null} for service outside any branch
 * @param minutes confirmed minutes, net of corrections (NX-32)
 * @param participants volunteers with more than zero minutes for this unit (NX-31)
 * @param activities activities with more than zero minutes that are credited to this unit, see {@link Organisers}
 */
public record UnitTotal(@Nullable UnitId unit, long minutes, long participants, long activities) {

    /** Returns the total of a unit without service. */
    public static UnitTotal none(UnitId unit) {
        return new UnitTotal(unit, 0, 0, 0);
    }
}
