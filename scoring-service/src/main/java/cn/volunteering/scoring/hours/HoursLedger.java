package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Decision.Accepted;
import java.util.Optional;

/** The hours ledger (志愿服务时长台账, NX-50) of the bound tenant. Entries are added, never changed or removed. */
public interface HoursLedger {

    /**
     * Adds the entry together with its event. If the same entry is there already, nothing changes.
     *
     * @throws cn.volunteering.domain.RefusedException if an entry of that identity says something else
     */
    void post(Accepted<HoursEntry> entry);

    /** The entry with the given identity. */
    Optional<HoursEntry> find(EntryId id);
}
