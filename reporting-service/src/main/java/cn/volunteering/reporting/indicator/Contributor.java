package cn.volunteering.reporting.indicator;

import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.ProjectId;
import cn.volunteering.reporting.facts.Team;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.VolunteerId;

/** Someone or something behind a number. */
public record Contributor(Kind kind, String id) {

    /** What the id identifies. */
    public enum Kind {
        VOLUNTEER,
        ORG_UNIT,
        ACTIVITY,
        TEAM,
        PROJECT
    }

    static Contributor of(VolunteerId id) {
        return new Contributor(Kind.VOLUNTEER, id.value());
    }

    static Contributor of(Volunteer volunteer) {
        return of(volunteer.id());
    }

    static Contributor of(UnitId id) {
        return new Contributor(Kind.ORG_UNIT, id.value());
    }

    static Contributor of(Activity activity) {
        return new Contributor(Kind.ACTIVITY, activity.id().value());
    }

    static Contributor of(Team team) {
        return new Contributor(Kind.TEAM, team.id().value());
    }

    static Contributor of(ProjectId id) {
        return new Contributor(Kind.PROJECT, id.value());
    }
}
