package cn.volunteering.volunteer.plannedchange;

import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Queries the planned changes of the bound tenant. */
public interface PlannedChanges {

    /** Returns the changes that are planned for the given day or an earlier one, the earliest first. */
    List<Versioned<PlannedChange>> dueBy(LocalDate day);

    /** Returns all changes of a volunteer, the latest first. */
    List<Versioned<PlannedChange>> of(VolunteerId volunteer);

    /** Returns the changes that are ahead for any of the given volunteers, the earliest first. */
    List<Versioned<PlannedChange>> ahead(Collection<VolunteerId> volunteers);
}
