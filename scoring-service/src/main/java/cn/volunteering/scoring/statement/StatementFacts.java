package cn.volunteering.scoring.statement;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.scoring.roster.VolunteerId;

/** What the bound tenant can state about its people. */
@FunctionalInterface
public interface StatementFacts {

    /**
     * Returns what a statement about a person and a year says today.
     *
     * @throws NotFoundException if the tenant does not know the person
     */
    StatementContent of(VolunteerId volunteer, int year);
}
