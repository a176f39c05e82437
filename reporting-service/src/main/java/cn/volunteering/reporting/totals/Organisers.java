package cn.volunteering.reporting.totals;

import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.FiledProject;
import cn.volunteering.reporting.facts.ProjectId;
import cn.volunteering.reporting.facts.UnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The units to which an activity is credited: the sections of its project and the branches that organise it, regardless
 * of who served. An activity without an organiser on an axis is credited to the units for which people served.
 *
 * @param outside service that communities organised, which is credited to nobody as an activity
 */
public record Organisers(
        Map<ActivityId, Set<UnitId>> sections, Map<ActivityId, Set<UnitId>> branches, Set<ActivityId> outside) {

    /** Nothing is known about any activity. */
    public static final Organisers UNKNOWN = new Organisers(Map.of(), Map.of(), Set.of());

    public Organisers {
        sections = Map.copyOf(sections);
        branches = Map.copyOf(branches);
        outside = Set.copyOf(outside);
    }

    /** Finds the organisers of the given activities. */
    public static Organisers of(Collection<Activity> activities, Collection<FiledProject> projects) {
        Map<ProjectId, List<UnitId>> byProject =
                projects.stream().collect(Collectors.toMap(FiledProject::id, FiledProject::sections));
        var sections = new HashMap<ActivityId, Set<UnitId>>();
        var branches = new HashMap<ActivityId, Set<UnitId>>();
        for (Activity activity : activities) {
            sections.put(activity.id(), Set.copyOf(byProject.getOrDefault(activity.project(), List.of())));
            branches.put(activity.id(), Set.copyOf(activity.branches()));
        }
        return new Organisers(sections, branches, outsideAmong(activities));
    }

    private static Set<ActivityId> outsideAmong(Collection<Activity> activities) {
        return activities.stream().filter(Activity::isOutside).map(Activity::id).collect(Collectors.toSet());
    }
}
