package cn.volunteering.volunteer.roster.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.organisation.UnitMembers;
import cn.volunteering.volunteer.roster.RosterSubject;
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
                        where(RosterSubject.SECTION).is(unit.value()),
                        where(RosterSubject.BRANCH).is(unit.value()))
                .and(field(RosterSubject.STATE))
                .ne(VolunteerState.LEFT.name());
        return mongo.count(Query.query(criteria), RosterSubject.COLLECTION);
    }
}
