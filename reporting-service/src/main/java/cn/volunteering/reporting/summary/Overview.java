package cn.volunteering.reporting.summary;

import cn.volunteering.reporting.totals.UnitTotal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All data about a tenant's year. An office without volunteers of its own has only figures.
 *
 * @param staff {@code null} while no headcount is known; ratios cannot be computed then
 * @param nationallyRegistered volunteers on the roster who are registered in the national system, QH-43
 * @param activityStates number of activities of the year by state
 */
public record Overview(
        Figures figures,
        @Nullable LatestHeadcount staff,
        long nationallyRegistered,
        Map<String, Long> activityStates,
        List<UnitTotal> sections,
        List<UnitTotal> branches) {

    public Overview {
        activityStates = Map.copyOf(activityStates);
        sections = List.copyOf(sections);
        branches = List.copyOf(branches);
    }

    /** Returns an overview that contains only figures. */
    public static Overview of(Figures figures) {
        return new Overview(figures, null, 0, Map.of(), List.of(), List.of());
    }
}
