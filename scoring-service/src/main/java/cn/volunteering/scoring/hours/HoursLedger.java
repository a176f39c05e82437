package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Decision.Accepted;
import java.util.List;

/** The hours ledger (志愿服务时长台账, NX-50) of the bound tenant. Entries are added, never changed or removed. */
public interface HoursLedger {

    /**
     * Adds the entries together with their events. Existing entries stay unchanged.
     *
     * @throws cn.volunteering.domain.RefusedException if an existing entry of the same identity has other content
     */
    void post(List<Accepted<HoursEntry>> entries);
}
