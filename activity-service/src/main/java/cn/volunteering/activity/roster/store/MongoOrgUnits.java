package cn.volunteering.activity.roster.store;

import cn.volunteering.activity.roster.OrgUnit;
import cn.volunteering.activity.roster.OrgUnits;
import cn.volunteering.activity.roster.events.OrgUnitChanged;
import cn.volunteering.messaging.readmodel.EventTable;
import java.util.Collection;
import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Reads org units from the table of their newest events. */
@Component
final class MongoOrgUnits implements OrgUnits {

    private final EventTable<OrgUnitChanged> table;

    MongoOrgUnits(EventTable<OrgUnitChanged> table) {
        this.table = table;
    }

    @Override
    public List<OrgUnit> findActive(Collection<String> ids) {
        return table.find(Query.query(Criteria.where("_id").in(ids))).stream()
                .map(OrgUnitChanged::unit)
                .filter(OrgUnit::active)
                .toList();
    }

    @Override
    public List<OrgUnit> all() {
        return table.find(new Query()).stream().map(OrgUnitChanged::unit).toList();
    }
}
