package cn.volunteering.scoring.points;

import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.scoring.hours.EntryId;
import java.util.List;
import java.util.Optional;

/** The points ledger (积分台账, NX-67) of the bound tenant. Entries are added, never changed or removed. */
public interface PointsLedger {

    /** Adds the entries together with their events. An entry that exists already stays as it is, with its policy. */
    void post(List<Accepted<PointsEntry>> entries);

    /** The entry with the given identity. */
    Optional<PointsEntry> find(EntryId id);
}
