package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.FiledProject;
import cn.volunteering.reporting.facts.ProjectId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Projects of the year that are filed with the committee (NX-51): all of them. */
@Component
final class FiledProjects implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "projects-filed",
            "志愿服务项目备案率",
            List.of("NX-51"),
            new PolicyKey("projects-filed.minimum-percent"),
            Comparison.PERCENT,
            Counter.PROJECTS,
            Bearing.COMPLIANCE,
            Subject.Kind.UNIT,
            Cadence.YEAR,
            Set.of());

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Measurement measure(Case which) {
        Set<ProjectId> filed =
                which.snapshot().projects().stream().map(FiledProject::id).collect(Collectors.toSet());
        return Measurement.share(projectsOf(which), filed::contains, Contributor::of);
    }

    /** Returns the projects with an activity in the period, and those filed in it. */
    private static Set<ProjectId> projectsOf(Case which) {
        Set<ProjectId> projects = new HashSet<>();
        which.snapshot().activities().stream()
                .filter(activity -> !activity.isCancelled() && !activity.isOutside())
                .filter(activity -> which.period().contains(activity.startsAt()))
                .map(Activity::project)
                .forEach(projects::add);
        which.snapshot().projects().stream()
                .filter(project -> which.period().contains(project.filedAt()))
                .map(FiledProject::id)
                .forEach(projects::add);
        return projects;
    }
}
