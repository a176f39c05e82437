package cn.volunteering.scoring.points;

import cn.volunteering.scoring.hours.RecordId;
import java.util.Collection;
import java.util.Map;

/** What was decided about services of the bound tenant. */
public interface Merits {

    /** Returns what was decided about some of the given records; the others have no decision. */
    Map<RecordId, Merit> of(Collection<RecordId> records);
}
