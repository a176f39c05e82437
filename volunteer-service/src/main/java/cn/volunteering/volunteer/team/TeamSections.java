package cn.volunteering.volunteer.team;

import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.OrgUnits;
import java.util.List;
import java.util.Optional;

/** The sections (处室) to which groups belong. */
record TeamSections(OrgUnits units) {

    /** Returns an objection if the form names a section that does not exist or is closed. */
    Optional<Refusal> objection(Team.Form form) {
        boolean isKnown = form.sectionId() == null
                || units.openSections().stream().anyMatch(unit -> unit.id().equals(form.sectionId()));
        return isKnown ? Optional.empty() : Optional.of(Refusal.of("team-section-unknown", "没有所填的处室，或处室已停用"));
    }

    /** Returns the open sections without a lasting group (NX-10). */
    List<OrgUnit> without(List<Versioned<Team>> groups) {
        var served = groups.stream().map(group -> group.state().groupOf()).toList();
        return units.openSections().stream()
                .filter(section -> !served.contains(section.id().value()))
                .toList();
    }
}
