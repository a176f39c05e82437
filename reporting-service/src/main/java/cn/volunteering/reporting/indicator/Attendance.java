package cn.volunteering.reporting.indicator;

import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.PersonYear;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The volunteers with more than zero minutes in an activity, by the branch for which they served. */
final class Attendance {

    private final Map<ActivityId, Map<Key, Long>> minutes = new HashMap<>();

    private record Key(VolunteerId volunteer, @Nullable UnitId branch) {}

    Attendance(Collection<PersonYear> service) {
        service.forEach(this::add);
    }

    private void add(PersonYear person) {
        person.services().forEach(each -> minutes.computeIfAbsent(each.activity(), _ -> new HashMap<>())
                .merge(new Key(person.volunteer(), each.branch()), each.minutes(), Long::sum));
    }

    /** Returns the number of people who served in the activity for the branch. */
    long of(UnitId branch, ActivityId activity) {
        return minutes.getOrDefault(activity, Map.of()).entrySet().stream()
                .filter(entry ->
                        entry.getValue() > 0 && branch.equals(entry.getKey().branch()))
                .count();
    }
}
