package cn.volunteering.volunteer.rosterimport.store;

import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
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
        return store.findAll(where(RosterImport::state).is(ImportState.ACCEPTED.name()));
    }
}
