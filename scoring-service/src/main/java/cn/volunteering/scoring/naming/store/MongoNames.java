package cn.volunteering.scoring.naming.store;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.Identifier;
import cn.volunteering.messaging.readmodel.EventTable;
import cn.volunteering.scoring.hours.ActivityId;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.naming.NameBook;
import cn.volunteering.scoring.naming.Names;
import cn.volunteering.scoring.naming.events.ActivityChanged;
import cn.volunteering.scoring.naming.events.OrgUnitChanged;
import java.util.Collection;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds titles and names in the tables of their latest events. */
@Component
final class MongoNames implements Names {

    private final EventTable<ActivityChanged> titles;
    private final EventTable<OrgUnitChanged> units;

    MongoNames(EventTable<ActivityChanged> titles, EventTable<OrgUnitChanged> units) {
        this.titles = titles;
        this.units = units;
    }

    @Override
    public NameBook of(Collection<ActivityId> activities, Collection<UnitId> wanted) {
        return new NameBook(
                titles.find(byIds(activities)).stream()
                        .collect(toMap(ActivityChanged::activityId, ActivityChanged::title)),
                units.find(byIds(wanted)).stream().collect(toMap(OrgUnitChanged::unitId, OrgUnitChanged::name)));
    }

    private static Query byIds(Collection<? extends Identifier> ids) {
        return Query.query(Criteria.where("_id")
                .in(ids.stream().map(Identifier::value).distinct().toList()));
    }
}
