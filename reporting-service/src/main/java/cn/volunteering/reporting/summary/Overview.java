package cn.volunteering.reporting.summary;

import cn.volunteering.reporting.totals.UnitTotal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a tenant's year. An office without volunteers of its own has figures only.
 *
 * @param staff none while no headcount is known: then nothing can be said about ratios
 * @param nationallyRegistered volunteers on the roster who are registered in the national system, QH-43
 * @param activityStates how many activities of the year are in which state
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

    /** An overview that consists of figures. */
    public static Overview of(Figures figures) {
        return new Overview(figures, null, 0, Map.of(), List.of(), List.of());
    }
}
