package cn.volunteering.volunteer.organisation.store;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.messaging.readmodel.ComparedReadModel;
import cn.volunteering.messaging.readmodel.Comparison;
import cn.volunteering.volunteer.organisation.CountPeople;
import cn.volunteering.volunteer.organisation.PeopleOfUnits;
import cn.volunteering.volunteer.organisation.UnitMembers;
import cn.volunteering.volunteer.organisation.UnitPeople;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Compares the people counted for each unit with the roster. */
@Component
final class PeopleOfUnitsReadModel extends ComparedReadModel<UnitPeople> {

    private final CountPeople count;
    private final UnitMembers members;

    PeopleOfUnitsReadModel(CountPeople count, UnitMembers members) {
        super("people-of-units");
        this.count = count;
        this.members = members;
    }

    @Override
    protected Map<String, UnitPeople> stored() {
        return byId(count.current());
    }

    @Override
    protected Map<String, UnitPeople> expected() {
        return byId(members.people());
    }

    private static Map<String, UnitPeople> byId(PeopleOfUnits people) {
        return people.units().stream().collect(toMap(unit -> unit.unit().value(), Function.identity()));
    }

    @Override
    protected void putRight(Comparison<UnitPeople> comparison) {
        if (!comparison.different().isEmpty()) {
            count.recount();
        }
    }
}
