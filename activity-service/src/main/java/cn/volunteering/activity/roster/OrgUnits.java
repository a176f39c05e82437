package cn.volunteering.activity.roster;

import cn.volunteering.domain.Identifier;
import cn.volunteering.domain.Refusal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The org units of the bound tenant, built from the events of volunteer-service. */
public interface OrgUnits {

    /** Returns the given units that exist and are active. */
    List<OrgUnit> findActive(Collection<String> ids);

    /** Returns all units, closed ones included. There are tens of them. */
    List<OrgUnit> all();

    /** Refuses ids that are not active sections. */
    default Optional<Refusal> missingSections(Collection<SectionId> sections) {
        return missing(sections, Axis.SECTION, Refusal.of("section-unknown", "处室不存在、已撤销或尚未同步"));
    }

    /** Refuses ids that are not active party branches. */
    default Optional<Refusal> missingBranches(Collection<BranchId> branches) {
        return missing(branches, Axis.BRANCH, Refusal.of("branch-unknown", "党支部不存在、已撤销或尚未同步"));
    }

    private Optional<Refusal> missing(Collection<? extends Identifier> wanted, Axis axis, Refusal refusal) {
        Set<String> missing =
                new HashSet<>(wanted.stream().map(Identifier::value).toList());
        findActive(missing).stream().filter(unit -> unit.axis() == axis).forEach(unit -> missing.remove(unit.id()));
        return missing.isEmpty() ? Optional.empty() : Optional.of(refusal.with("missing", List.copyOf(missing)));
    }
}
