package cn.volunteering.scoring.points;

import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.scoring.hours.EntryId;
import java.util.Optional;

/** The points ledger (积分台账, NX-67) of the bound tenant. Entries are added, never changed or removed. */
public interface PointsLedger {

    /** Adds the entry together with its event. If it is there already, nothing changes, not even its policy. */
    void post(Accepted<PointsEntry> entry);

    /** The entry with the given identity. */
    Optional<PointsEntry> find(EntryId id);
}
