package cn.volunteering.volunteer.team;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.NationalRegistration;
import java.util.List;
import java.util.UUID;

/** What the committee does with its teams. */
public final class ManageTeams {

    private final Aggregates<Team> teams;
    private final OrgUnits units;
    private final PlatformCalendar calendar;

    public ManageTeams(Aggregates<Team> teams, OrgUnits units, PlatformCalendar calendar) {
        this.teams = teams;
        this.units = units;
        this.calendar = calendar;
    }

    /** Sets up a team. */
    public Versioned<Team> setUp(Team.Profile profile) {
        requireSection(profile);
        var id = new TeamId(UUID.randomUUID().toString());
        return teams.insert(id.value(), Team.setUp(id, profile, calendar.today()));
    }

    /** Changes the team that was seen. */
    public Versioned<Team> change(Versioned<Team> seen, Team.Profile profile, NationalRegistration registration) {
        requireSection(profile);
        return teams.save(seen, seen.state().change(profile, registration, calendar.today()));
    }

    /** Dissolves the team that was seen. */
    public Versioned<Team> dissolve(Versioned<Team> seen) {
        return teams.save(seen, seen.state().dissolve(calendar.today()));
    }

    /** The open sections without a group (NX-10), given the active groups. */
    public List<OrgUnit> sectionsWithoutGroup(List<Team> groups) {
        var served = groups.stream().map(Team::groupOf).toList();
        return sections().stream()
                .filter(section -> !served.contains(section.id().value()))
                .toList();
    }

    private void requireSection(Team.Profile profile) {
        UnitId section = profile.section();
        if (section != null && sections().stream().noneMatch(unit -> unit.id().equals(section))) {
            throw new RefusedException(Refusal.of("team-section-unknown", "没有所填的处室，或处室已停用"));
        }
    }

    private List<OrgUnit> sections() {
        return units.all().stream()
                .filter(unit -> unit.axis() == Axis.SECTION && unit.active())
                .toList();
    }
}
