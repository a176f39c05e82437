package cn.volunteering.reporting.totals;

import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.VolunteerId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Accumulates minutes by person and by activity. Only persons and activities with more than zero minutes count. */
final class Tally {

    private final Map<VolunteerId, Long> byPerson = new HashMap<>();
    private final Map<ActivityId, Long> byActivity = new HashMap<>();

    void add(PersonYear person, PersonYear.Service service) {
        byPerson.merge(person.volunteer(), service.minutes(), Long::sum);
        byActivity.merge(service.activity(), service.minutes(), Long::sum);
    }

    long minutes() {
        return byPerson.values().stream().mapToLong(Long::longValue).sum();
    }

    long participants() {
        return positive(byPerson.values());
    }

    /** Returns the activities with more than zero minutes. */
    Set<ActivityId> activities() {
        return byActivity.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Returns whether the activity has more than zero minutes. */
    boolean hasServed(ActivityId activity) {
        return byActivity.getOrDefault(activity, 0L) > 0;
    }

    UnitTotal totalOf(@Nullable UnitId unit, long creditedActivities) {
        return new UnitTotal(unit, minutes(), participants(), creditedActivities);
    }

    private static long positive(Collection<Long> minutes) {
        return minutes.stream().filter(each -> each > 0).count();
    }
}
