package cn.volunteering.volunteer.roster.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Versioned;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.Reach;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerState;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Lists the roster within the reader's reach. */
@Component
public class Roster {

    private static final Sort BY_NAME = Sort.by(VolunteerCollection.DISPLAY_NAME, "_id");

    private final AggregateStore<Volunteer> store;

    Roster(AggregateStore<Volunteer> store) {
        this.store = store;
    }

    /** Returns one page of the matching volunteers, by name. */
    public Page<Versioned<Volunteer>> page(Reach reach, RosterFilter filter, Pageable page) {
        return store.find(filter.within(reach), PageRequest.of(page.getPageNumber(), page.getPageSize(), BY_NAME));
    }

    /** Returns all volunteers within reach who have not left, by name. */
    public List<Volunteer> everyone(Reach reach) {
        var present = where(VolunteerCollection.STATE).ne(VolunteerState.LEFT.name());
        if (reach instanceof Reach.OneSection(UnitId section)) {
            present = present.and(VolunteerCollection.SECTION).is(section.value());
        }
        return store.list(Query.query(present).with(BY_NAME)).stream()
                .map(Versioned::state)
                .toList();
    }
}
