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
import cn.volunteering.scoring.naming.events.OutsideServiceConfirmed;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds titles and names in the tables of their latest events. */
@Component
final class MongoNames implements Names {

    private final EventTable<ActivityChanged> titles;
    private final EventTable<OutsideServiceConfirmed> outsideServices;
    private final EventTable<OrgUnitChanged> units;

    MongoNames(
            EventTable<ActivityChanged> titles,
            EventTable<OutsideServiceConfirmed> outsideServices,
            EventTable<OrgUnitChanged> units) {
        this.titles = titles;
        this.outsideServices = outsideServices;
        this.units = units;
    }

    @Override
    public NameBook of(Collection<ActivityId> activities, Collection<UnitId> wanted) {
        return new NameBook(
                titlesOf(activities),
                units.find(byIds(wanted)).stream().collect(toMap(OrgUnitChanged::unitId, OrgUnitChanged::name)));
    }

    private Map<ActivityId, String> titlesOf(Collection<ActivityId> activities) {
        var found = new HashMap<ActivityId, String>();
        titles.find(byIds(activities)).forEach(activity -> found.put(activity.activityId(), activity.title()));
        var others = activities.stream()
                .filter(activity -> !found.containsKey(activity))
                .toList();
        if (!others.isEmpty()) {
            outsideServices
                    .find(where(NameTables.ACTIVITY_OF_OUTSIDE, others))
                    .forEach(service -> found.put(service.activityId(), service.title()));
        }
        return found;
    }

    private static Query byIds(Collection<? extends Identifier> ids) {
        return where("_id", ids);
    }

    private static Query where(String field, Collection<? extends Identifier> ids) {
        return Query.query(Criteria.where(field)
                .in(ids.stream().map(Identifier::value).distinct().toList()));
    }
}
