package cn.volunteering.scoring.account.store;

import cn.volunteering.messaging.readmodel.NewerWins;
import cn.volunteering.scoring.account.VolunteerAccount;
import cn.volunteering.scoring.account.VolunteerAccounts;
import cn.volunteering.scoring.hours.VolunteerId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Keeps one document for each volunteer; the newest event about the volunteer wins. */
@Component
final class MongoVolunteerAccounts implements VolunteerAccounts {

    private final MongoTemplate mongo;
    private final NewerWins documents;

    MongoVolunteerAccounts(MongoTemplate mongo) {
        this.mongo = mongo;
        this.documents = new NewerWins(mongo, AccountCollection.NAME);
    }

    @Override
    public Optional<VolunteerId> volunteerOf(String account) {
        var query = Query.query(Criteria.where("account").is(account));
        return Optional.ofNullable(mongo.findOne(query, VolunteerAccount.class, AccountCollection.NAME))
                .map(VolunteerAccount::id);
    }

    @Override
    public void keep(VolunteerAccount account) {
        documents.write(account.id().value(), "version", account.version(), new Document("account", account.account()));
    }

    @Override
    public List<VolunteerAccount> all() {
        return mongo.findAll(VolunteerAccount.class, AccountCollection.NAME);
    }

    @Override
    public void forget(Collection<String> volunteers) {
        mongo.remove(Query.query(Criteria.where("_id").in(volunteers)), AccountCollection.NAME);
    }
}
