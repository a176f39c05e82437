package cn.volunteering.scoring.points.store;

import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.scoring.points.PointsEntry;
import cn.volunteering.scoring.points.PointsLedger;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Stores each entry as a document under its derived identity, so that the database guarantees that it exists only once.
 */
@Component
final class MongoPointsLedger implements PointsLedger {

    private final AggregateStore<PointsEntry> entries;

    MongoPointsLedger(AggregateStore<PointsEntry> pointsEntries) {
        this.entries = pointsEntries;
    }

    @Override
    public void post(List<Accepted<PointsEntry>> posted) {
        var byId = new LinkedHashMap<String, Accepted<PointsEntry>>();
        posted.forEach(entry -> byId.putIfAbsent(entry.state().id().value(), entry));
        entries.insertAllAbsent(byId);
    }
}
