package cn.volunteering.scoring.points;

import cn.volunteering.domain.Decision.Accepted;
import java.util.List;

/** The points ledger (积分台账, NX-67) of the bound tenant. Entries are added, never changed or removed. */
public interface PointsLedger {

    /** Adds the entries together with their events. Existing entries stay unchanged, with their policy. */
    void post(List<Accepted<PointsEntry>> entries);
}
