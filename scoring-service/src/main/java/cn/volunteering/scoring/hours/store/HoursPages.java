package cn.volunteering.scoring.hours.store;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Versioned;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.roster.VolunteerId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists the entries of the hours ledger for people. */
@Component
public class HoursPages {

    private static final Sort LATEST_FIRST =
            Sort.by(HoursCollection.STARTED_AT, "_id").descending();

    private final AggregateStore<HoursEntry> entries;

    HoursPages(AggregateStore<HoursEntry> hoursEntryStore) {
        this.entries = hoursEntryStore;
    }

    /** The entries of a volunteer in a year, those of the latest service first. */
    public Page<HoursEntry> of(VolunteerId volunteer, int year, Pageable page) {
        var which = Criteria.where(HoursCollection.VOLUNTEER)
                .is(volunteer.value())
                .and(HoursCollection.YEAR)
                .is(year);
        return entries.find(which, PageRequest.of(page.getPageNumber(), page.getPageSize(), LATEST_FIRST))
                .map(Versioned::state);
    }
}
