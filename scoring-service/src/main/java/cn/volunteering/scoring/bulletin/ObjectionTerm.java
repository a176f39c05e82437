package cn.volunteering.scoring.bulletin;

import cn.volunteering.policy.Ruling;
import java.time.LocalDate;

/** How long people may object to a bulletin, by the policy of the bound tenant. */
@FunctionalInterface
public interface ObjectionTerm {

    /** Returns the number of days for a window that begins on the given day. */
    Ruling<Long> daysOn(LocalDate day);
}
