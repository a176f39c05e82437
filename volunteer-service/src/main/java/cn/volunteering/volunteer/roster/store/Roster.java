package cn.volunteering.volunteer.roster.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.Reach;
import cn.volunteering.volunteer.roster.RosterSubject;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerState;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Lists the roster within the reader's reach. */
@Component
public class Roster {

    private static final Sort BY_NAME = Sort.by(field(RosterSubject.DISPLAY_NAME), "_id");

    private final AggregateStore<Volunteer> store;

    Roster(AggregateStore<Volunteer> store) {
        this.store = store;
    }

    /** Returns one page of the matching volunteers, by name. */
    public Page<Versioned<Volunteer>> page(Reach reach, RosterFilter filter, Pageable page) {
        return store.page(filter.within(reach, store), page);
    }

    /** Returns the number of matching volunteers. */
    public long count(Reach reach, RosterFilter filter) {
        return store.count(filter.within(reach, store));
    }

    /** Returns all volunteers within reach who have not left, by name. */
    public List<Volunteer> everyone(Reach reach) {
        var present = where(RosterSubject.STATE).ne(VolunteerState.LEFT.name());
        if (reach instanceof Reach.Sections(List<UnitId> sections)) {
            present = present.and(field(RosterSubject.SECTION)).in(values(sections));
        }
        return store.list(Query.query(present).with(BY_NAME)).stream()
                .map(Versioned::state)
                .toList();
    }

    /** Returns the ids as they are stored. */
    static List<String> values(List<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
