package cn.volunteering.volunteer.headcount.store;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Versioned;
import cn.volunteering.volunteer.headcount.Headcount;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists headcounts for display. */
@Component
public class HeadcountPages {

    private static final Sort LATEST_FIRST = Sort.by("_id").descending();

    private final AggregateStore<Headcount> headcounts;

    HeadcountPages(AggregateStore<Headcount> headcounts) {
        this.headcounts = headcounts;
    }

    /** Returns the headcounts of all months, latest first. */
    public Page<Versioned<Headcount>> all(Pageable page) {
        return headcounts.find(new Criteria(), PageRequest.of(page.getPageNumber(), page.getPageSize(), LATEST_FIRST));
    }
}
