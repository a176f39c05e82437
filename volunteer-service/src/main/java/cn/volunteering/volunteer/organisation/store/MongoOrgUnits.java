package cn.volunteering.volunteer.organisation.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.organisation.UnitId;
import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Reads the org units of the bound tenant. */
@Component
final class MongoOrgUnits implements OrgUnits {

    private final AggregateStore<OrgUnit> store;

    MongoOrgUnits(AggregateStore<OrgUnit> store) {
        this.store = store;
    }

    @Override
    public List<OrgUnit> all() {
        return store.findAll(new Criteria()).stream().map(Versioned::state).toList();
    }

    @Override
    public long activeChildrenOf(UnitId unit) {
        return store.count(where(OrgUnit::parentId)
                .is(unit.value())
                .and(field(OrgUnit::active))
                .is(true));
    }
}
