package cn.volunteering.reporting.summary.web;

import cn.volunteering.reporting.facts.Hours;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.totals.UnitTotal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The total of a section or branch on the wire.
 *
 * @param unitId nothing for service outside any branch
 * @param name the present name; nothing where the unit is not known
 * @param hours with two decimals
 */
record UnitTotalView(
        @Nullable UnitId unitId,
        @Nullable String name,
        long minutes,
        String hours,
        long participants,
        long activities) {

    static UnitTotalView of(UnitTotal total, Map<UnitId, String> names) {
        return new UnitTotalView(
                total.unit(),
                total.unit() == null ? null : names.get(total.unit()),
                total.minutes(),
                Hours.shown(total.minutes()),
                total.participants(),
                total.activities());
    }
}
