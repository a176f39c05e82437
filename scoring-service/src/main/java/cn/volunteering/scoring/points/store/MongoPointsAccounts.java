package cn.volunteering.scoring.points.store;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.eq;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.LedgerStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.points.PointsAccounts;
import cn.volunteering.scoring.points.PointsEntry;
import cn.volunteering.scoring.points.PointsShare;
import cn.volunteering.scoring.points.PointsSubject;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Reads the points ledger of the tenant's database by person. */
@Component
final class MongoPointsAccounts implements PointsAccounts {

    private final LedgerStore<PointsEntry> entries;
    private final MongoTemplate mongo;

    MongoPointsAccounts(LedgerStore<PointsEntry> entries, MongoTemplate mongo) {
        this.entries = entries;
        this.mongo = mongo;
    }

    @Override
    public Map<VolunteerId, List<PointsEntry>> of(int year, Collection<VolunteerId> people) {
        var ids = people.stream().map(VolunteerId::value).toList();
        var wanted = Subject.where(PointsEntry::volunteer)
                .in(ids)
                .and(Subject.field(PointsEntry::year))
                .is(year);
        return read(wanted).stream().collect(groupingBy(PointsEntry::volunteer));
    }

    @Override
    public List<PointsEntry> ever(VolunteerId person) {
        return read(Subject.where(PointsEntry::volunteer).is(person.value()));
    }

    @Override
    public Map<Integer, Set<VolunteerId>> endedBetween(@Nullable LocalDate after, LocalDate until) {
        var ended = Subject.where(PointsSubject.END_OF_POINTS).lte(until.toString());
        if (after != null) {
            ended = ended.gt(after.toString());
        }
        return read(ended).stream().collect(groupingBy(PointsEntry::year, mapping(PointsEntry::volunteer, toSet())));
    }

    @Override
    public List<PointsShare> ofYear(int year) {
        var key = new Document("volunteer", "$" + Subject.field(PointsEntry::volunteer))
                .append("section", "$" + Subject.field(PointsEntry::section));
        var steps = List.of(
                match(eq(Subject.field(PointsEntry::year), year)),
                group(key, sum("parts", "$" + Subject.field(PointsSubject.PARTS))));
        return mongo.getCollection(PointsSubject.COLLECTION)
                .aggregate(steps)
                .map(MongoPointsAccounts::share)
                .into(new ArrayList<>());
    }

    private static PointsShare share(Document row) {
        var key = row.get("_id", Document.class);
        return new PointsShare(
                new VolunteerId(key.getString("volunteer")),
                Optional.ofNullable(key.getString("section")).map(UnitId::new).orElse(null),
                new Points(row.get("parts", Number.class).longValue()));
    }

    private List<PointsEntry> read(Criteria wanted) {
        return entries.findAll(wanted).stream().map(Versioned::state).toList();
    }
}
