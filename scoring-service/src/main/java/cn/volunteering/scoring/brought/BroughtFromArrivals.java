package cn.volunteering.scoring.brought;

import static java.util.stream.Collectors.groupingBy;

import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.tenancy.TenantScope;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says what people brought along from what the agencies before stated. */
public final class BroughtFromArrivals implements BroughtAlong {

    private final Arrivals arrivals;

    public BroughtFromArrivals(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public Map<VolunteerId, BroughtService> of(Collection<VolunteerId> people) {
        return byPerson(arrivals.of(people));
    }

    @Override
    public Map<VolunteerId, BroughtService> ofAll() {
        return byPerson(arrivals.ofAll());
    }

    private static Map<VolunteerId, BroughtService> byPerson(List<Arrival> some) {
        var byPerson = new HashMap<VolunteerId, BroughtService>();
        some.stream()
                .collect(groupingBy(arrival -> Objects.requireNonNull(arrival.volunteer())))
                .forEach((person, ofPerson) -> byPerson.put(person, together(ofPerson, person)));
        return byPerson;
    }

    private static BroughtService together(List<Arrival> ofPerson, VolunteerId person) {
        return BroughtService.NONE
                .with(ofPerson.stream()
                        .flatMap(arrival -> arrival.service().parts().stream())
                        .toList())
                .without(new Origin(TenantScope.tenant(), person));
    }
}
