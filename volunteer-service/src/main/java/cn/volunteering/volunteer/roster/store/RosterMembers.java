package cn.volunteering.volunteer.roster.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.organisation.UnitMembers;
import cn.volunteering.volunteer.roster.VolunteerState;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Counts the people of a unit on the roster. */
@Component
final class RosterMembers implements UnitMembers {

    private final MongoTemplate mongo;

    RosterMembers(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public long countIn(UnitId unit) {
        var criteria = new Criteria()
                .orOperator(
                        where(VolunteerCollection.SECTION).is(unit.value()),
                        where(VolunteerCollection.BRANCH).is(unit.value()))
                .and(VolunteerCollection.STATE)
                .ne(VolunteerState.LEFT.name());
        return mongo.count(Query.query(criteria), VolunteerCollection.NAME);
    }
}
