package cn.volunteering.national.store;

import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.national.FilingPackage;
import cn.volunteering.national.PackageState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.query.Criteria;

/** Lists packages. */
public final class PackageList {

    private static final List<String> OPEN = Stream.of(PackageState.values())
            .filter(PackageState::isOpen)
            .map(Enum::name)
            .toList();

    private final AggregateStore<FilingPackage> packages;

    PackageList(AggregateStore<FilingPackage> packages) {
        this.packages = packages;
    }

    /** Returns one page of the matching packages. */
    public Page<Versioned<FilingPackage>> page(PackageFilter filter, Pageable page) {
        return packages.page(criteria(filter), page);
    }

    /** Returns the number of matching packages. */
    public long count(PackageFilter filter) {
        return packages.count(criteria(filter));
    }

    private static Criteria criteria(PackageFilter filter) {
        var all = new ArrayList<Criteria>();
        if (filter.state() != null) {
            all.add(where(FilingPackage::state).is(filter.state().name()));
        }
        if (filter.overdueOn() != null) {
            all.add(where(FilingPackage::state).in(OPEN));
            // Days are stored as text, in their own order.
            all.add(where(FilingPackage::answerDueOn).lt(filter.overdueOn().toString()));
        }
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }
}
