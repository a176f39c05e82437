package cn.volunteering.volunteer.insurance.store;

import static cn.volunteering.messaging.store.Subject.where;
import static org.springframework.data.core.PropertyPath.ofMany;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.insurance.Insurance;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.util.List;
import org.springframework.data.core.TypedPropertyPath;
import org.springframework.stereotype.Component;

/** Finds the insurances of a person. */
@Component
public class Covers {

    private static final TypedPropertyPath<Insurance, VolunteerId> INSURED = ofMany(Insurance::insured);

    private final AggregateStore<Insurance> store;

    Covers(AggregateStore<Insurance> store) {
        this.store = store;
    }

    /** Returns the insurances that name the volunteer, also those that are over. */
    public List<Insurance> of(VolunteerId volunteer) {
        return store.findAll(where(INSURED).is(volunteer.value())).stream()
                .map(Versioned::state)
                .toList();
    }
}
