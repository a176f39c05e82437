package cn.volunteering.activity.insignia;

import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The issue slips of the bound tenant. */
public interface InsigniaSlips {

    /** Returns the pieces that slips hold; items of which none is held are left out. */
    Map<ItemId, Integer> taken(Collection<ItemId> items);

    /** Returns the number of the last issue; 0 before the first. */
    int lastIssue();

    /** Returns all slips of an activity, the latest request first. */
    List<Versioned<InsigniaSlip>> of(ActivityId activity);

    /** Returns the pieces that keep an activity from being closed (NX-27). */
    default int blocking(ActivityId activity) {
        return of(activity).stream()
                .map(Versioned::state)
                .mapToInt(InsigniaSlip::blocking)
                .sum();
    }
}
