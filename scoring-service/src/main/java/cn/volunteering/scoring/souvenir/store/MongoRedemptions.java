package cn.volunteering.scoring.souvenir.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.souvenir.Redemption;
import cn.volunteering.scoring.souvenir.Redemptions;
import cn.volunteering.scoring.souvenir.SouvenirId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Reads the register of redemptions. */
@Component
final class MongoRedemptions implements Redemptions {

    private final AggregateStore<Redemption> store;

    MongoRedemptions(AggregateStore<Redemption> store) {
        this.store = store;
    }

    @Override
    public List<Redemption> of(VolunteerId volunteer) {
        return read(Subject.where(Redemption::volunteer).is(volunteer.value())).toList();
    }

    @Override
    public Map<SouvenirId, Set<Integer>> heldUnits(Collection<SouvenirId> souvenirs) {
        var ids = souvenirs.stream().map(SouvenirId::value).toList();
        return read(Subject.where(Redemption::souvenir).in(ids))
                .filter(Redemption::holdsUnit)
                .collect(groupingBy(Redemption::souvenir, mapping(Redemption::unit, toSet())));
    }

    private Stream<Redemption> read(Criteria wanted) {
        return store.findAll(wanted).stream().map(Versioned::state);
    }
}
