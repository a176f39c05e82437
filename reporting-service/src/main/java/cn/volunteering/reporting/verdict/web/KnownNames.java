package cn.volunteering.reporting.verdict.web;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.FiledProject;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.facts.Team;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.indicator.Contributor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The names of the people and things that verdicts mention by id. */
record KnownNames(
        Map<String, String> volunteers,
        Map<String, String> units,
        Map<String, String> activities,
        Map<String, String> teams,
        Map<String, String> projects) {

    static KnownNames of(Facts facts, int year) {
        return new KnownNames(
                volunteers(facts.all(Volunteer.class)),
                names(facts.all(OrgUnit.class), unit -> unit.id().value(), OrgUnit::name),
                names(facts.filedUnder(year, Activity.class), each -> each.id().value(), Activity::title),
                names(facts.all(Team.class), team -> team.id().value(), Team::name),
                names(facts.all(FiledProject.class), project -> project.id().value(), FiledProject::title));
    }

    private static Map<String, String> volunteers(List<Volunteer> volunteers) {
        var names = new HashMap<String, String>();
        volunteers.forEach(volunteer -> {
            if (volunteer.displayName() != null) {
                names.put(volunteer.id().value(), volunteer.displayName());
            }
        });
        return names;
    }

    private static <T> Map<String, String> names(List<T> things, Function<T, String> id, Function<T, String> name) {
        return things.stream().collect(toMap(id, name));
    }

    /** Returns the name of a contributor; {@code null} if it is not known here. */
    @Nullable
    String of(Contributor contributor) {
        var names =
                switch (contributor.kind()) {
                    case VOLUNTEER -> volunteers;
                    case ORG_UNIT -> units;
                    case ACTIVITY -> activities;
                    case TEAM -> teams;
                    case PROJECT -> projects;
                };
        return names.get(contributor.id());
    }
}
