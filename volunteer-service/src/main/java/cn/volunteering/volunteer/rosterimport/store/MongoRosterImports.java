package cn.volunteering.volunteer.rosterimport.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Versioned;
import cn.volunteering.volunteer.rosterimport.ImportState;
import cn.volunteering.volunteer.rosterimport.RosterImport;
import cn.volunteering.volunteer.rosterimport.RosterImports;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds unfinished imports. A tenant has few imports, so they have no index of their own. */
@Component
final class MongoRosterImports implements RosterImports {

    private final AggregateStore<RosterImport> store;

    MongoRosterImports(AggregateStore<RosterImport> store) {
        this.store = store;
    }

    @Override
    public List<Versioned<RosterImport>> unfinished() {
        return store.findAll(where(RosterImportCollection.STATE).is(ImportState.ACCEPTED.name()));
    }
}
