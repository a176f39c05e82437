package cn.volunteering.volunteer.roster.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.Reach;
import cn.volunteering.volunteer.roster.RosterSubject;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.roster.VolunteerState;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
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

    /**
     * Returns one page of those matching volunteers who are, or are not, in a list, by name.
     *
     * @param among whether to return those in the list, or the others
     */
    public Page<Versioned<Volunteer>> page(
            Reach reach, RosterFilter filter, Collection<VolunteerId> list, boolean among, Pageable page) {
        var ids = list.stream().map(VolunteerId::value).toList();
        var chosen =
                among ? Criteria.where("_id").in(ids) : Criteria.where("_id").nin(ids);
        return store.page(new Criteria().andOperator(filter.within(reach, store), chosen), page);
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
