package cn.volunteering.scoring.points.store;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Versioned;
import cn.volunteering.scoring.points.PointsEntry;
import cn.volunteering.scoring.roster.VolunteerId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists the entries of the points ledger for people. */
@Component
public class PointsPages {

    private static final Sort LATEST_FIRST =
            Sort.by(PointsCollection.POSTED_AT, "_id").descending();

    private final AggregateStore<PointsEntry> entries;

    PointsPages(AggregateStore<PointsEntry> pointsEntryStore) {
        this.entries = pointsEntryStore;
    }

    /** The entries of a volunteer in a year, the last posted first. */
    public Page<PointsEntry> of(VolunteerId volunteer, int year, Pageable page) {
        var which = Criteria.where(PointsCollection.VOLUNTEER)
                .is(volunteer.value())
                .and(PointsCollection.YEAR)
                .is(year);
        return entries.find(which, PageRequest.of(page.getPageNumber(), page.getPageSize(), LATEST_FIRST))
                .map(Versioned::state);
    }
}
