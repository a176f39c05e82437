package cn.volunteering.scoring.brought;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.scoring.hours.ServedMinutes;
import cn.volunteering.scoring.hours.ServiceTotals;
import cn.volunteering.scoring.roster.VolunteerId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The minutes of people in all years: those of the ledger, and those they brought along. */
public final class LifetimeMinutes {

    private final ServiceTotals totals;
    private final BroughtAlong brought;

    public LifetimeMinutes(ServiceTotals totals, BroughtAlong brought) {
        this.totals = totals;
        this.brought = brought;
    }

    /** Returns the minutes of these people; people without service have none. */
    public List<ServedMinutes> of(Collection<VolunteerId> people) {
        var here = totals.ever(people).stream().collect(toMap(ServedMinutes::volunteer, served -> served));
        var elsewhere = brought.of(people);
        var serving = new HashSet<>(here.keySet());
        serving.addAll(elsewhere.keySet());
        return serving.stream()
                .map(person -> here.getOrDefault(person, new ServedMinutes(person, Map.of(), 0))
                        .plus(minutesOf(elsewhere.getOrDefault(person, BroughtService.NONE), person)))
                .toList();
    }

    private static ServedMinutes minutesOf(BroughtService brought, VolunteerId person) {
        return new ServedMinutes(person, brought.ever(), brought.entries());
    }
}
