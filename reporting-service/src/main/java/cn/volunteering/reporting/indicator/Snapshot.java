package cn.volunteering.reporting.indicator;

import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.FiledProject;
import cn.volunteering.reporting.facts.Headcount;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.facts.Team;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.totals.PersonYear;
import java.util.List;

/**
 * Everything that indicators may ask about a tenant's year.
 *
 * @param activities the activities of the year and of the year before, and the outside service of both
 * @param service the totals of the year and of the year before
 */
public record Snapshot(
        List<OrgUnit> units,
        List<Volunteer> volunteers,
        List<Headcount> headcounts,
        List<Activity> activities,
        List<PersonYear> service,
        List<Team> teams,
        List<FiledProject> projects,
        Registers registers) {

    public Snapshot {
        units = List.copyOf(units);
        volunteers = List.copyOf(volunteers);
        headcounts = List.copyOf(headcounts);
        activities = List.copyOf(activities);
        service = List.copyOf(service);
        teams = List.copyOf(teams);
        projects = List.copyOf(projects);
    }
}
