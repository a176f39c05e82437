package cn.volunteering.volunteer.team;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.OrgUnits;
import java.util.List;
import java.util.UUID;

/** What the committee does with its teams. */
record ManageTeams(Aggregates<Team> teams, OrgUnits units, PlatformCalendar calendar) {

    /** Sets up a team. */
    Versioned<Team> setUp(Team.Profile profile) {
        requireSection(profile);
        var id = new TeamId(UUID.randomUUID().toString());
        return teams.insert(id.value(), Team.setUp(id, profile, calendar.today()));
    }

    /** Changes the team that was seen. */
    Versioned<Team> change(Versioned<Team> seen, Team.Profile profile) {
        requireSection(profile);
        return teams.save(seen, seen.state().change(profile, calendar.today()));
    }

    /** Dissolves the team that was seen. */
    Versioned<Team> dissolve(Versioned<Team> seen) {
        return teams.save(seen, seen.state().dissolve(calendar.today()));
    }

    /** Returns the open sections without an active group (NX-10). */
    List<OrgUnit> sectionsWithoutGroup(List<Versioned<Team>> groups) {
        var served = groups.stream().map(group -> group.state().groupOf()).toList();
        return sections().stream()
                .filter(section -> !served.contains(section.id().value()))
                .toList();
    }

    private void requireSection(Team.Profile profile) {
        var wanted = profile.sectionId();
        if (wanted != null && sections().stream().noneMatch(unit -> unit.id().equals(wanted))) {
            throw new RefusedException(Refusal.of("team-section-unknown", "没有所填的处室，或处室已停用"));
        }
    }

    private List<OrgUnit> sections() {
        return units.all().stream()
                .filter(unit -> unit.axis() == Axis.SECTION && unit.active())
                .toList();
    }
}
