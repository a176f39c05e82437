package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Versioned;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The volunteers in the register, for subjects that refer to them. */
public final class KnownVolunteers {

    private final Aggregates<Volunteer> store;

    public KnownVolunteers(Aggregates<Volunteer> store) {
        this.store = store;
    }

    /** Returns the present names of the given volunteers, by id; without those that are not in the register. */
    public Map<String, String> names(Collection<VolunteerId> ids) {
        return store.findAll(ids.stream().map(VolunteerId::value).distinct().toList()).stream()
                .collect(Collectors.toMap(
                        Versioned::id, volunteer -> volunteer.state().profile().displayName()));
    }
}
