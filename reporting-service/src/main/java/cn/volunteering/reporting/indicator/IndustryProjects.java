package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.CitedValue;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.Axis;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.facts.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The sections that the policy names for industry projects (行业特色志愿服务项目, NX-45), and how many of them run one: a
 * project of theirs that held an activity with an industry term (NX-47) in the year. Published and not judged. A named
 * section that does not exist counts as one without a project.
 */
@Component
final class IndustryProjects implements Statistic {

    private static final TypedKey<List<String>> SECTIONS = TypedKey.names("industry-projects.sections");
    private static final List<String> REQUIREMENTS = List.of("NX-45");
    private static final String INDUSTRY = "INDUSTRY";

    @Override
    public List<Observation> observe(Situation situation) {
        var which = new Case(situation, Subject.UNIT, Period.year(situation.year()));
        return situation
                .inForce(SECTIONS.key(), which.period())
                .decisive()
                .map(CitedValue::setting)
                .map(setting -> observe(which, Set.copyOf(SECTIONS.read().apply(setting.value()))))
                .orElse(List.of());
    }

    private static List<Observation> observe(Case which, Set<String> names) {
        var held = which.held().filter(IndustryProjects::isOfIndustry).toList();
        var sections = which.snapshot().units().stream()
                .filter(unit -> unit.axis() == Axis.SECTION && unit.active() && names.contains(unit.name()))
                .toList();
        var observations = new ArrayList<Observation>();
        sections.forEach(section -> observations.add(new Observation(
                "industry-projects",
                "开展活动的行业特色项目数",
                REQUIREMENTS,
                Subject.section(section.id()),
                which.period(),
                projectsOf(section, held, which).size(),
                null)));
        long running = observations.stream().filter(each -> each.number() > 0).count();
        observations.addFirst(new Observation(
                "industry-project-sections",
                "开展了行业特色项目的指定处室数",
                REQUIREMENTS,
                which.subject(),
                which.period(),
                running,
                (long) names.size()));
        return observations;
    }

    private static boolean isOfIndustry(Activity activity) {
        return activity.themes().stream().anyMatch(theme -> theme.kind().equals(INDUSTRY));
    }

    private static Set<ProjectId> projectsOf(OrgUnit section, List<Activity> held, Case which) {
        var sections = which.situation().organisers().sections();
        return held.stream()
                .filter(activity ->
                        sections.getOrDefault(activity.id(), Set.of()).contains(section.id()))
                .map(Activity::project)
                .collect(Collectors.toSet());
    }
}
