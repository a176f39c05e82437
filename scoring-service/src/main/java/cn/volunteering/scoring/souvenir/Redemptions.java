package cn.volunteering.scoring.souvenir;

import cn.volunteering.scoring.roster.VolunteerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The redemptions of the bound tenant. */
public interface Redemptions {

    /** Returns all redemptions of a person, closed ones included. */
    List<Redemption> of(VolunteerId volunteer);

    /** Returns the units that redemptions hold; souvenirs of which none is held are left out. */
    Map<SouvenirId, Set<Integer>> heldUnits(Collection<SouvenirId> souvenirs);

    /** Returns the units of a souvenir that redemptions hold. */
    default Set<Integer> heldUnits(SouvenirId souvenir) {
        return heldUnits(List.of(souvenir)).getOrDefault(souvenir, Set.of());
    }
}
