package cn.volunteering.scoring.brought;

import cn.volunteering.scoring.roster.VolunteerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What people of the bound tenant brought along from other agencies. */
public interface BroughtAlong {

    /** Returns the service of these people elsewhere; those who brought nothing are left out. */
    Map<VolunteerId, BroughtService> of(Collection<VolunteerId> people);

    /** Returns the service elsewhere of everyone who brought some. */
    Map<VolunteerId, BroughtService> ofAll();

    /** Returns the service of a person elsewhere. */
    default BroughtService of(VolunteerId person) {
        return of(List.of(person)).getOrDefault(person, BroughtService.NONE);
    }
}
