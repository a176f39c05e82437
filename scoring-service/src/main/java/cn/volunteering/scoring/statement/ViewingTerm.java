package cn.volunteering.scoring.statement;

import java.time.LocalDate;

/** How long people may look at a statement before it is sent, by the policy of the bound tenant. */
@FunctionalInterface
public interface ViewingTerm {

    /** Returns the number of days for a statement that is prepared on the given day. */
    long daysOn(LocalDate day);
}
